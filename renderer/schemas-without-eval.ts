import { z } from 'zod'

// zod would try `new Function` to see whether it may; the content policy refuses, and says so on the console.
z.config({ jitless: true })

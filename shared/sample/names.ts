const lines = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/)

/** Invented employers: two words that no one would register. */
export const COMPANIES = lines(`
  Nimbus & Oak
  Quietwater Labs
  Thistledown Ledger
  Marrowfen Robotics
  Copperwren Health
  Lanternfish Logistics
  Ninefold Orchard
  Saltmeadow Analytics
  Pebble & Prism
  Hollowbrook Energy
  Tindermoss
  Ambergate Ferries
  Owlstone Parade
  Velvet Anvil Games
  Farrowmere Bank
  Dapplewood Learning
  Kitehollow Mapping
  Bramblewick Foods
  Zephyr & Thimble
  Gullwing Archive
  Mothlight Studios
  Cobblefern Insurance
  Starling Foundry Nine
  Rookery Paper Works
  Puddlejump Travel
  Wickerlight Media
  Larkspindle
  Fennelbright Pharma
  Ironwhistle Rail
  Clovershade Homes
  Driftpenny Payments
  Mistral Teapot
  Snowquill Software
  Barleycrown Water
  Tumblegate Security
  Juniper Lighthouse Co-op
  Foxglove Turbine
  Plumwhistle Retail
  Honeycask Data
  Greywillow Surgical
  Candlefjord Shipping
  Oddmeadow Optics
  Badgerlane Bikes
  Silverthicket Legal
  Moonpasture Dairy Tech
  Wrenfold Telecom
  Applejack Geodesy
  Sundew Semicircle
  Ravenhutch Records
  Patchwork Harbour
  Cinderpond Cloud
  Marigold Gearbox
  Tallowtree Textiles
  Whimbrel Weather
  Beechnut Signal
  Otterbank Museums
  Crumpet & Cog
  Yarrowgate Civic
  Hazelhorn Audio
  Nettlefield Labs
  Peppermoth Design
  Glimmerquay
  Duskrobin Aviation
  Turnipseed Ventures
`)

/** Invented agencies: recruiters write on behalf of others. */
export const AGENCIES = ['Bluebottle Talent', 'Hedgerow Search Partners', 'Nightjar Recruiting'] as const

/** Invented people, each a contact of one application. */
export const PEOPLE = lines(`
  Odalys Fernquist
  Tobiah Marrowell
  Imke Sandvliet-Roos
  Corwin Abelthorpe
  Yasna Dragolight
  Perpetua Okonfield
  Lennart Brookvale
  Minako Hoshizuka
  Bartholm Quince
  Saoirse Tullyglen
  Ezekiel Wrenhart
  Fadila Benmarrow
  Ottoline Greaveston
  Raimund Falkensee
  Thandeka Mvulane
  Casimir Zielonka-Bell
  Priyanjali Suncourt
  Hesper Lindqvale
  Ignatius Copperly
  Noor Vanderlune
  Wilhelmina Astergate
  Dashiell Overbrook
`)

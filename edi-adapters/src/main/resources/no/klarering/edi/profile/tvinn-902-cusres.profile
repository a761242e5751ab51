# Customs response to a declaration, UNSM CUSRES version 1 release 902, in the order in which customs writes it.
profile TVINN-902 CUSRES
version CUSRES:1:902:UN:NEP-I
version CUSRES:1:902:UN:NEP

structure
  UNH       M 1
  BGM       M 1
  NAD       C 5
  DTM       M 7
  GIS       C 9
  TAX       C 1
  RFF       C 9
  FTX       C 9
  ERP group C 999
    ERC     M 99
  UNT       M 1

segment UNH
  M 0062 an..14
  M S009 | M 0065 an..6 | M 0052 an..3 | M 0054 an..3 | M 0051 an..2 | M 0057 an..6
  M 0068 an25

segment BGM
  M 1001 an..3 {929@NEP-I 830@NEP 932}
  - 1004
  M C507 | M 2005 an..3 {137} | M 2380 date8 | M 2379 an..3 {102}
  M 1225 an..3 {11 32 27 12 1 44}

segment NAD
  M 3035 an..3 {IM EX DT}
  M C082 | M 3039 an..17 | - 1131 | M 3055 an..3 {NO1}
  C C058 | M 3124 an..35 | C 3124 an..35 | C 3124 an..35 | C 3124 an..35

segment DTM
  M C507 | M 2005 an..3 {58 255} | M 2380 date8 | M 2379 an..3 {102}
  or     | M 2005 an..3 {184} | M 2380 n14 | M 2379 an..3 {204}

segment GIS
  M C529 | M 7365 an..3 {1 2 3 5 6 7} | - 1131 | C 3055 an..3 {NO1}

segment TAX
  M 5283 an..3 {4}
  M C516 | M 5025 an..3 {161} | M 5004 n..15

segment RFF
  M C506 | M 1153 an..3 {XC} | M 1154 an..15
  or     | M 1153 an..3 {LAR} | M 1154 n..5
  or     | M 1153 an..3 {ABT} | M 1154 n16

segment FTX
  M 4451 an..3 {AAP CIP}
  -
  -
  M C108 | M 4440 an..3 | C 4440 an..70 | C 4440 an..70 | C 4440 an..70 | C 4440 an..70

segment ERP
  M C701 | M 1049 n..4

segment ERC
  M C901 | M 9321 n..8 | M 1131 an..3 {111} | M 3055 an..3 {NO1}

segment UNT
  M 0074 n..6
  M 0062 an..14

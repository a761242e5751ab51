# Customs declaration by agreement only: a subset of UN/EDIFACT D.96B CUSDEC (D.98A and D.98B too) with the meaning of
# TVINN-902. What the directory does not force to be otherwise is written as in tvinn-902-cusdec.profile.
profile D96B-lite CUSDEC
agreement D96B-lite
version CUSDEC:D:96B:UN
version CUSDEC:D:96B:UN:*
version CUSDEC:D:98A:UN
version CUSDEC:D:98A:UN:*
version CUSDEC:D:98B:UN
version CUSDEC:D:98B:UN:*

structure
  UNH             M 1
  BGM             M 1
  CST/header      M 1 unless BGM 4 1       # a withdrawal has no header CST
  LOC/header      C 9
  DTM/declared    M 1
  GIS/container   D 1
  FTX/reason      D 1
  RFF/header      C 9
  TDT             D 1
  NAD       group M 9
    CTA           C 1
  TOD       group D 1
    LOC/delivery  C 1
  MOA/header      D 2
  CUX             D 1
  UNS/detail      M 1
  CST/line  group D 999
    FTX/goods     M 1
    LOC/line      D 2
    MEA           M 3
    PAC           M 1
    PCI           C 99
    MOA/line      M 4
    RFF/line      C 99
    DOC     group C 99
      DTM/invoice C 1
    TAX/line      C 99
    GIS/procedure M 1 unless BGM 4 14
  UNS/summary     M 1
  TAX/total       M 1
  TAX/code        C 99
  CNT             M 2
  UNT             M 1

segment UNH
  M 0062 an..14
  M S009 | M 0065 an..6 | M 0052 an..3 | M 0054 an..3 | M 0051 an..2 | C 0057 an..6
  M 0068 an25

segment BGM
  M C002 | M 1001 an..3 {929 830}
  C C106 | M 1004 an..35
  M 1225 an..3 {9 ZZ 14 2 4 18 19 43 1}

segment CST/header
  - 1496
  M C246 | M 7361 an3 {IM0 EU0 EX0 IM1 EU1 EX1 IM2 EU2 EX2 IM3 EU3 EX3 IM4 EU4 EX4 IM5 EU5 EX5 IM6 EU6 EX6 IM7 EU7 EX7 IM8 EU8 EX8 IM9 EU9 EX9} | M 1131 an..3 {104} | M 3055 an..3 {1}
  M C246 unless BGM 4 14 | M 7361 an..2 | M 1131 an..3 {112} | M 3055 an..3 {NO1}

segment LOC/header
  M 3227 an..3 {35 36 42 14 18} key
  M C517 | M 3225 an..15

segment DTM/declared
  M C507 | M 2005 an..3 {137} | M 2380 date8 | M 2379 an..3 {102}

segment GIS/container
  M C529 | M 7365 an..3 {0 1} | - 1131 | M 3055 an..3 {NO1}

segment FTX/reason
  M 4451 an..3 {AHZ} key
  -
  -
  M C108 | M 4440 an..70 | C 4440 an..70 | C 4440 an..70 | C 4440 an..70 | C 4440 an..70

segment RFF/header
  M C506 | M 1153 an..3 {CO} | M 1154 n8
  or     | M 1153 an..3 {LAR} | M 1154 n..5
  or     | M 1153 an..3 {AEI ACW AFM} | M 1154 an..25

segment TDT
  M 8051 an..3 {11}
  - 8028
  M C220 | M 8067 n2 {10 20 30 40 50 70 80 90}
  - C228
  - C040
  - 8101
  - C401
  M C222 | C 8213 an..35 | - 1131 | - 3055 | M 8453 a2

segment NAD
  M 3035 an..3 {IM EX DT EE} key
  M C082 | M 3039 an..17 | - 1131 | M 3055 an..3 {NO1}

segment NAD
  M 3035 an..3 {SE CN} key
  - C082
  M C058 | M 3124 an..35 | C 3124 an..35 | C 3124 an..35 | C 3124 an..35

segment NAD
  M 3035 an..3 {AA} key
  M C082 | C 3039 an..17 {K D M _} | - 1131 | M 3055 an..3 {NO1}

segment CTA
  - 3139
  M 3413 an..17

segment TOD
  - 4055
  - 4215
  M C100 | M 4053 an..3 {EXW FCA FAS FOB CFR CIF CPT CIP DAP DPU DDP DAT DAF}

segment LOC/delivery
  M 3227 an..3 {1} key
  M C517 | - 3225 | - 1131 | - 3055 | M 3224 an..35

segment MOA/header
  M C516 | M 5025 an..3 {39} | M 5004 n..15,2 | M 6345 a3
  or     | M 5025 an..3 {144} | M 5004 n..15

segment CUX
  M 6347 an..3 {2}
  - C504
  M 5402 n..12,6

segment UNS/detail
  M 0081 an1 {D} key

segment CST/line
  M 1496 n..4                              # a CUSRES names the line by ERP 1049, which has four digits
  M C246 | M 7361 n8 | M 1131 an..3 {122} | M 3055 an..3 {NO1}
  D C246 | M 7361 n1 {1 2 3 4 5 6} | M 1131 an..3 {109} | M 3055 an..3 {1}
  C C246 | M 7361 an1 {E F H S R} | M 1131 an..3 {110} | M 3055 an..3 {NO1}

segment FTX/goods
  M 4451 an..3 {AAA} key
  -
  -
  M C108 | M 4440 an..70 | C 4440 an..70 | C 4440 an..70 | C 4440 an..70 | C 4440 an..70

segment LOC/line
  M 3227 an..3 {27} key
  M C517 | M 3225 a2

segment LOC/line
  M 3227 an..3 {106} key
  M C517 | M 3225 n2

segment MEA
  M 6311 an..3 {WT}
  M 6313 an..3 {AAB AAA} key
  M C174 | M 6411 an..3 {KGM} | M 6314 n..15,3

segment MEA
  M 6311 an..3 {AAF}
  M 6313 an..3 {ZZ} key
  M C174 | M 6411 an..3 | M 6314 n..11,2

segment PAC
  M 7224 n..9
  -
  M 7065 an2

segment PCI
  - 4233
  C C210 | M 7102 an..35 | C 7102 an..35 | C 7102 an..35 | C 7102 an..35 | C 7102 an..35
  C C827 | M 7511 an..3 {VT} | M 7102 an..35
  any 3 4

segment MOA/line
  M C516 | M 5025 an..3 {123 40} | M 5004 n..15
  or     | M 5025 an..3 {160} | M 5004 sn..15
  or     | M 5025 an..3 {38} | M 5004 n..15,2 | C 6345 a3

segment RFF/line
  M C506 | M 1153 an..3 {AIP} | M 1154 an1 {A B C G P N J}
  or     | M 1153 an..3 {AAQ} | M 1154 an..35

segment DOC
  C C002 | M 1001 an..3                    # a blank type is told by CUSRES 9468
  M C503 | M 1004 an..35

segment DTM/invoice
  M C507 | M 2005 an..3 {137} | M 2380 date8 | M 2379 an..3 {102}

segment TAX/line
  M 5283 an..3 {1} key
  M C516 | M 5025 an..3 {161} | M 5004 n..15
  M C241 | M 5153 an..3 | M 1131 an..3 {107} | M 3055 an..3 {NO1}
  M C533 | M 5289 n..4 | M 1131 an..3 {105} | M 3055 an..3 {NO1}
  M 5286 n..15,3
  M 5278 n..15,6

segment GIS/procedure
  M C529 | M 7365 an..3 {ZZZ} | M 1131 an..3 {117} | - 3055 | M 7187 n4

segment UNS/summary
  M 0081 an1 {S} key

segment TAX/total
  M 5283 an..3 {4} key
  M C516 | M 5025 an..3 {161} | M 5004 n..15

segment TAX/code
  M 5283 an..3 {3} key
  M C516 | M 5025 an..3 {161} | M 5004 n..15
  M C241 | M 5153 an..3 | M 1131 an..3 {107} | M 3055 an..3 {NO1}

segment CNT
  M C270 | M 6069 an..3 {5} | M 6066 n..6
  or     | M 6069 an..3 {11} | M 6066 n..9

segment UNT
  M 0074 n..6
  M 0062 an..14

# Customs declaration, import (NEP-I) and export (NEP), UNSM CUSDEC version 1 release 902.
# Presence D is judged by the rules of the declaration (CUSRES), never by the syntax (CONTRL).
profile TVINN-902 CUSDEC
agreement TVINN-902
version CUSDEC:1:902:UN:NEP-I
version CUSDEC:1:902:UN:NEP
version CUSDEC:1:902:UN

structure
  UNH             M 1
  BGM             M 1
  CST/header      M 1 unless BGM 5 1       # a withdrawal has no header CST
  RFF             C 9
  LOC/header      C 9
  TDT             D 1
  GIS             D 1
  NAD       group M 9
    CTA           C 1
  TOD             D 1
  FTX/reason      D 1
  MOA/header      D 1
  CUX             D 1
  UNS/detail      M 1
  DMS       group D 999
    CST/line group M 999
      PAC         M 1
      PCI         C 99
      LOC/line    D 2
      MOA/line    M 1
      MEA         M 3
      TAX/line    C 99
      DCR         C 99
      GDS   group M 1
        FTX/goods M 1
  UNS/summary     M 1
  TAX/total       M 1
  TAX/code        C 99
  CNT             M 1
  UNT             M 1

segment UNH
  M 0062 an..14
  M S009 | M 0065 an..6 | M 0052 an..3 | M 0054 an..3 | M 0051 an..2 | C 0057 an..6
  M 0068 an25

segment BGM
  M 1001 an..3 {929@NEP-I 830@NEP}
  - 1004
  M C507 | M 2005 an..3 {137} | M 2380 date8 | M 2379 an..3 {102}
  M 1225 an..3 {9 ZZ 14 2 4 18 19 43 1}

segment CST/header
  - 1496
  M C246 | M 7361 an3 {IM0@NEP-I EU0 EX0@NEP IM1@NEP-I EU1 EX1@NEP IM2@NEP-I EU2 EX2@NEP IM3@NEP-I EU3 EX3@NEP IM4@NEP-I EU4 EX4@NEP IM5@NEP-I EU5 EX5@NEP IM6@NEP-I EU6 EX6@NEP IM7@NEP-I EU7 EX7@NEP IM8@NEP-I EU8 EX8@NEP IM9@NEP-I EU9 EX9@NEP } | M 1131 an..3 {104} | M 3055 an..3 {1}
  M C246 unless BGM 5 14 | M 7361 an..2 | M 1131 an..3 {112} | M 3055 an..3 {NO1}

segment RFF
  M C506 | M 1153 an..3 {CO} | M 1154 n8
  or     | M 1153 an..3 {XC} | M 1154 an..15
  or     | M 1153 an..3 {LAR} | M 1154 n..5
  or     | M 1153 an..3 {AEI} | M 1154 an..25

segment LOC/header
  M C517 | M 3227 an..3 {36 35} | M 3225 a2
  or     | M 3227 an..3 {42} | M 3225 an..4 | - 1131 | M 3055 an..3 {NO1}
  or     | M 3227 an..3 {14} | M 3225 an..3 | - 1131 | M 3055 an..3 {NO1}

segment TDT
  M 8051 an..3 {11}
  - 8028
  M 8067 n2 {10 20 30 40 50 70 80 90}
  M C222 | C 8213 an..35 | - 8212 | - 1131 | - 3055 | - 8212 | M 8453 a2

segment GIS
  M C529 | M 7365 an..3 {0 1} | - 1131 | M 3055 an..3 {NO1}

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
  M 4053 an..3 {EXW FCA FAS FOB CFR CIF CPT CIP DAP DPU DDP DAT DAF}
  C C517 | M 3227 an..3 {1} | - 3225 | - 1131 | - 3055 | M 3224 an..35

segment FTX/reason
  M 4451 an..3 {AHZ} key
  -
  -
  M C108 | M 4440 an..70 | C 4440 an..70 | C 4440 an..70 | C 4440 an..70 | C 4440 an..70

segment MOA/header
  M 5007 an..3 {4} key
  M C516 | M 5025 an..3 {39} | M 5004 n..15,2 | M 6345 a3
  C C516 | M 5025 an..3 {144} | M 5004 n..15

segment CUX
  M 6347 an..3 {2}
  - C504
  M 5402 n..12,6

segment UNS/detail
  M 0081 an1 {D} key

segment DMS
  M 1004 an..35
  M C507 | M 2005 an..3 {137} | M 2380 date8 | M 2379 an..3 {102}
  M 1001 an..3 {380}

segment CST/line
  M 1496 n..4                              # a CUSRES names the line by ERP 1049, which has four digits
  M C246 | M 7361 n8 | M 1131 an..3 {122} | M 3055 an..3 {NO1}
  M C246 unless BGM 5 14 | M 7361 n4 | M 1131 an..3 {117} | M 3055 an..3 {1}
  M C246 unless BGM 5 14 | M 7361 an1 {A B C G P N J} | M 1131 an..3 {116} | M 3055 an..3 {NO1}
  D C246 | M 7361 n1 {1 2 3 4 5 6} | M 1131 an..3 {109} | M 3055 an..3 {1}
  C C246 | M 7361 an1 {E F H S R} | M 1131 an..3 {110} | M 3055 an..3 {NO1}

segment PAC
  M 7224 n..9
  -
  M 7065 an2

segment PCI
  - 4233
  C C210 | M 7102 an..35 | C 7102 an..35 | C 7102 an..35 | C 7102 an..35 | C 7102 an..35
  C C827 | M 7511 an..3 {VT AAQ} | M 7102 an..35
  any 3 4

segment LOC/line
  M C517 | M 3227 an..3 {27} | M 3225 a2
  or     | M 3227 an..3 {106} | M 3225 n2

segment MOA/line
  M 5007 an..3 {14} key
  M C516 | M 5025 an..3 {123} | M 5004 n..15
  C C516 *2 | M 5025 an..3 {160} | M 5004 sn..15
  or        | M 5025 an..3 {40} | M 5004 n..15

segment MEA
  M 6311 an..3 {AAF}
  M 6313 an..3 {G N} key
  M C174 | M 6411 an..3 {KGM} | M 6314 n..15,3

segment MEA
  M 6311 an..3 {AAF}
  M 6313 an..3 {ZZ} key
  M C174 | M 6411 an..3 | M 6314 n..11,2

segment TAX/line
  M 5283 an..3 {1} key
  M C516 | M 5025 an..3 {161} | M 5004 n..15
  M C241 | M 5153 an..3 | M 1131 an..3 {107} | M 3055 an..3 {NO1}
  M C533 | M 5289 n..4 | M 1131 an..3 {105} | M 3055 an..3 {NO1}
  M 5286 n..15,3
  M 5278 n..15,6

segment DCR
  M 1001 an..3 {811}
  M C503 | C 1153 an..3 | C 1154 an..35    # a blank type is told by CUSRES 9468

segment GDS
  M 7085 an..3 {2}

segment FTX/goods
  M 4451 an..3 {AAA} key
  -
  -
  M C108 | M 4440 an..70 | C 4440 an..70 | C 4440 an..70 | C 4440 an..70 | C 4440 an..70

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
  M C270 | M 6069 an..3 {11} | M 6066 n..9

segment UNT
  M 0074 n..6
  M 0062 an..14

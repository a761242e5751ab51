# Syntax and service report, as customs writes it and as declarants may send it.
profile CONTRL
version CONTRL:4:1:UN
version CONTRL:D:3:UN
version CONTRL:2:2:UN

structure
  UNH       M 1
  UCI       M 1
  UCM group C 99999
    UCS group C 999
      UCD   C 99
  UNT       M 1

segment UNH
  M 0062 an..14
  M S009 | M 0065 an..6 | M 0052 an..3 | M 0054 an..3 | M 0051 an..2 | C 0057 an..6
  C 0068 an..35

segment UCI
  M 0020 an..14
  M S002 | M 0004 an..35 | C 0007 an..4 | C 0008 an..14
  M S003 | M 0010 an..35 | C 0007 an..4 | C 0014 an..14
  M 0083 n1 {4 7 8}
  C 0085 n..3
  C 0013 a3
  C S011 | M 0098 n..3 | C 0104 n..3

segment UCM
  M 0062 an..14
  M S009 | M 0065 an..6 | M 0052 an..3 | M 0054 an..3 | M 0051 an..2 | C 0057 an..6
  M 0083 n1 {4 7}
  C 0085 n..3
  C 0013 a3
  C S011 | M 0098 n..3 | C 0104 n..3

segment UCS
  M 0096 n..6
  C 0085 n..3

segment UCD
  M 0085 n..3
  M S011 | M 0098 n..3 | C 0104 n..3

segment UNT
  M 0074 n..6
  M 0062 an..14

# The envelope of an interchange, ISO 9735 version 1 to 3, with TVINN's identification qualifier.
profile INTERCHANGE

structure
  UNB M 1
  UNZ M 1

segment UNB
  M S001 | M 0001 an..6 | M 0002 an..2
  M S002 | M 0004 an..35 | C 0007 an..4 {NEP} | C 0008 an..14
  M S003 | M 0010 an..35 | C 0007 an..4 {NEP} | C 0014 an..14
  M S004 | M 0017 date6 | M 0019 time4
  M 0020 an..14
  C S005 | M 0022 an..14 | C 0025 an2
  C 0026 an..14
  C 0029 a1
  C 0031 n1 {0 1}
  C 0032 an..35
  C 0035 n1 {0 1}

segment UNZ
  M 0036 n..6
  M 0020 an..14

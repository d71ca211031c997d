/**
 * The principal areas of Wales: GSS code, English name, and the Welsh name if it differs. They have no number
 * from the Department for Education. Source: ONS Register of Geographic Codes.
 */
export const welshCouncils = `
  W06000001 Isle of Anglesey / Ynys Môn
  W06000002 Gwynedd
  W06000003 Conwy
  W06000004 Denbighshire / Sir Ddinbych
  W06000005 Flintshire / Sir y Fflint
  W06000006 Wrexham / Wrecsam
  W06000008 Ceredigion
  W06000009 Pembrokeshire / Sir Benfro
  W06000010 Carmarthenshire / Sir Gaerfyrddin
  W06000011 Swansea / Abertawe
  W06000012 Neath Port Talbot / Castell-nedd Port Talbot
  W06000013 Bridgend / Pen-y-bont ar Ogwr
  W06000014 Vale of Glamorgan / Bro Morgannwg
  W06000015 Cardiff / Caerdydd
  W06000016 Rhondda Cynon Taf
  W06000018 Caerphilly / Caerffili
  W06000019 Blaenau Gwent
  W06000020 Torfaen / Tor-faen
  W06000021 Monmouthshire / Sir Fynwy
  W06000022 Newport / Casnewydd
  W06000023 Powys
  W06000024 Merthyr Tydfil / Merthyr Tudful
`;

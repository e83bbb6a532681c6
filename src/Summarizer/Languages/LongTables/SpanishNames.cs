namespace Summarizer.Languages.LongTables;

/// <summary>The first names, organizations and places most frequent in news in Spanish, written by hand.</summary>
internal static class SpanishNames
{
    public const string MasculineFirstNames = """
        abel abelardo abraham adán adolfo adrián agustín ahmed albert alberto alejandro alejo alex alfonso alfredo alonso álvaro
        amadeo amado ambrosio anastasio ander andrés andreu ángel aníbal anselmo antonio aquiles ariel armando arnau arturo asier
        augusto aurelio baldomero baltasar bartolomé basilio bautista benigno benito benjamín bernardo blas borja braulio brayan
        bruno bryan camilo carles carlos carmelo casimiro cayetano cecilio celestino césar cipriano ciriaco claudio clemente conrado
        cosme cristhian cristian cristóbal damián daniel darío david demetrio diego dionisio domingo edgar edgardo edmundo eduardo
        edwin efraín eladio elías eligio eloy emiliano emilio enrique erasmo eric ernesto esteban eugenio eusebio evaristo ezequiel
        fabián fabio facundo federico feliciano felipe félix fermín fernando fidel florencio florentino fortunato francesc francisco
        franco fulgencio gabriel gaspar genaro gerardo germán gerónimo gilberto ginés gonzalo gregorio guido guillermo gumersindo
        gustavo hector héctor heriberto hernán hilario hipólito horacio hugo humberto iago ian ibon ignacio igor iker iñaki
        indalecio íñigo isaac isaías isidoro isidro ismael israel iván jacinto jacobo jaime jairo jaume javier jerónimo jesús joan
        joaquín joel johan john jon jonathan jordi jorge josé josep josué juan julen julián julio justo juvenal karim kevin koldo
        lautaro lázaro leandro leo león leonardo leonel leopoldo lisandro lluís lorenzo lucas luciano lucio luis macario manuel marc
        marcelino marcelo marcial marco marcos mariano marino mario martín mateo matías maurici mauricio maximiliano maximino máximo
        melchor miguel mikel milton miquel modesto mohamed moisés narciso nelson néstor nicanor nicasio nicolás nicomedes norberto
        octavio oier omar oriol orlando óscar oscar osvaldo otto pablo paco pascual patricio pau paulino pedro pepe pere pío plácido
        policarpo primitivo prudencio quim quique rafael raimundo ramiro ramón raúl reinaldo remigio renato renzo ricardo rigoberto
        roberto rodolfo rodrigo rogelio román romualdo roque rosendo rubén rufino salomón salvador samuel sancho santiago santos
        saturnino saúl sebastián segundo sergi sergio severino silverio silvestre silvio simón tadeo telmo teodoro teófilo tiago
        timoteo tomás toni toribio ulises unai urbano valentín valeriano venancio vicent vicente víctor virgilio vladimir walter
        washington wenceslao wilfredo william wilmer wilson xabier xavi xavier yago youssef zacarías
        """;

    public const string FeminineFirstNames = """
        abigail abril ada adela adelaida adelina adriana ágata agostina águeda agustina aída aina ainara ainhoa aitana aixa alba
        albertina alejandra alexandra alexia alicia almudena amaia amalia amanda amaya amelia américa amparo ana anabel anahí analía
        andrea ángela ángeles angélica angelina angustias anna antonella antonia antonina araceli arantxa aránzazu ariadna ariana
        ascensión asunción aura aurea aurelia aurora azucena bárbara beatriz begoña belén benita berenice bernarda berta bertha
        blanca brenda brígida bruna brunella camila candela candelaria caridad carina carla carlota carme carmela carmen carolina
        casilda catalina cecilia celeste celia celina charo chelo clara clarisa claudia clementina cleo concepción conchita
        consolación constanza consuelo corina cristina dafne daniela débora delfina delia denise diana dolores dominga dora doris
        edith edurne elena eleonora elia eliana elisa elisabet elizabeth eloísa elsa elvira ema emilia emma encarna encarnación
        enriqueta erica ernestina esmeralda esperanza estefanía estela ester esther estrella eugenia eulalia eva evangelina evelyn
        fabiola fátima federica felicia felisa fernanda filomena flavia flor flora florencia florentina francesca francisca gabriela
        gema gemma genoveva georgina gertrudis gina giovanna gisela giselle gladys glenda gloria gracia graciela griselda
        guillermina haydée helena herminia hilda hortensia iciar idoia ignacia ilda ileana imelda inés ingrid inma inmaculada irene
        iria iris irma isabel isadora isaura isidora itziar ivana ivonne izaskun jacqueline jadiya jazmín jennifer jésica jessica
        jimena joana joaquina jordina josefa josefina jovita juana juanita judit judith julia juliana julieta justa justina karen
        karina karla karol laia lara latifa laura leire leonor leticia lía lidia liliana lina lola lolita lorena lorenza loreto
        lourdes lucía luciana lucila lucrecia luisa luna luz lydia mabel macarena magdalena maialen maite malena manuela maravillas
        marcela marcelina margarita maría mariana maribel maricarmen mariela marilyn marina mariona marisa marisol maritza marlene
        marta martina matilde maya mayra melania melisa melissa mercedes mía micaela milagros mireia miriam mirta mónica montse
        montserrat nadia nahia natalia natividad nayara nazaret nekane nélida nerea nicole nieves nina noelia noemí nora norma núria
        nuria ofelia olaya olga olimpia oliva olivia ona paloma pamela paola patricia paula paulina paz perla petra petronila piedad
        pilar priscila prudencia purificación queralt rachida ramona raquel rebeca regina remedios renata rita roberta rocío romina
        rosa rosalía rosana rosario rosaura roxana ruth sabrina salomé samanta samira sandra sara selena serena silvana silvia
        silvina socorro sofía solange soledad sonia sonsoles soraya stefany susana tamara tania tatiana telma tere teresa tránsito
        úrsula valentina valeria vanesa vanina vera verónica vicenta victoria violeta virginia viviana ximena xiomara yanina yésica
        yolanda yuliana yusmary zaida zaira zoe zulema
        """;

    public const string SharedFirstNames = """
        guadalupe noa reyes trinidad
        """;

    public const string Organizations = """
        ABC, Acciona, ACS, Adif, AEMET, Aemet, Aena, AEPD, AFP, Agencia Tributaria, Amazon, Amnistía Internacional, ANPE, Anses,
        Antena 3, AP, Apple, Armada, Asaja, Associated Press, ATA, Athletic, Atlético de Madrid, Audiencia Nacional, Banco Central,
        Banco Central Europeo, Banco de España, Banco Mundial, Bankinter, Barça, BBC, BBVA, BCE, Betis, Bildu, Bloomberg, BNG,
        Boca Juniors, Búsqueda, Cadena SER, CaixaBank, Canal Sur, Cáritas, Carrefour, Casa Blanca, CC OO, CCOO, Celta,
        Centro Democrático, CEOE, Cepsa, Cepyme, CGT, CIS, Ciudadanos, Clarín, CNDH, CNI, CNMC, CNMV, CNN, COAG, Coalición Canaria,
        Comisión Europea, Compromís, Congreso, Conicet, Conmebol, Cope, Correos, Corte Penal Internacional, Corte Suprema,
        Cruz Roja, CSIC, CSIF, CUP, DGT, Ecologistas en Acción, EFE, EH Bildu, Ejército, El Comercio, El Confidencial, El Correo,
        El Corte Inglés, El Espectador, El Mercurio, El Mundo, El País, El Periódico, El Tiempo, El Universal, ELN, Endesa, ERC,
        Ertzaintza, Espanyol, Europa Press, Facebook, Facua, FARC, Ferrovial, FIFA, Fiscalía General del Estado, FMI, Frente Amplio,
        Google, Greenpeace, Guardia Civil, Hamás, Hezbolá, Iberdrola, Iberia, IMSS, INAI, Indeci, Inditex, INE, Infobae, Instagram,
        Interfax, IU, Izquierda Unida, Junts, Kremlin, La Libertad Avanza, La Nación, La Razón, La Sexta, La Tercera, La Vanguardia,
        LaLiga, Listín Diario, Mapfre, Más Madrid, Médicos Sin Fronteras, Mercadona, Meta, Microsoft, Morena, Mossos d'Esquadra,
        Movimiento Ciudadano, Mundo Deportivo, Naciones Unidas, Naturgy, Netflix, OCU, OMS, Onda Cero, Onemi, ONU, OpenAI, Osasuna,
        OTAN, Pacto Histórico, Página 12, PAN, Parlamento Europeo, Pemex, Pentágono, PNV, Podemos, Policía Nacional, PP, PRI,
        Protección Civil, Provea, PSC, PSdeG, PSE, PSOE, PVEM, Real Betis, Real Madrid, Real Sociedad, Renfe, Repsol, Reuters, RFEF,
        River Plate, RNE, RPP, RTVE, Ryanair, Salvamento Marítimo, Santander, Satse, Save the Children, Seat, Seguridad Social,
        Senado, Senapred, SEO/BirdLife, SEPE, Sevilla FC, Sumar, Telecinco, Telefónica, Televisa, Tesla, TikTok,
        Tribunal Constitucional, Tribunal Superior de Justicia, Tribunal Supremo, TV Azteca, TV3, TVE, UCO, UCR, UDEF, UE, UEFA,
        UGT, UME, UNAM, Unesco, Unicef, Unión Cívica Radical, Unión Europea, UPA, Valencia CF, Vatican News, Villarreal, Vox,
        Vueling, WhatsApp, WWF, YouTube
        """;

    public const string Places = """
        A Coruña, Abu Dabi, Abuja, Acapulco, Adís Abeba, Afganistán, África, Aguascalientes, Alaska, Álava, Albacete, Albania,
        Alcalá de Henares, Alcázar de San Juan, Alcorcón, Alcoy, Alemania, Alepo, Algeciras, Alicante, Almansa, Almendralejo,
        Almería, Alpes, Alta Gracia, Alto Aragón, Alzira, Amán, Amazonía, Amberes, América, América Central, América del Norte,
        América del Sur, América Latina, Ammán, Ámsterdam, Áncash, Andalucía, Andes, Andorra, Angola, Ankara, Antequera,
        Antioquia, Antofagasta, Apurímac, Arabia Saudí, Arabia Saudita, Aragón, Aranda de Duero, Arequipa, Arévalo, Argel,
        Argelia, Argentina, Arica, Arizona, Armenia, Asia, Astorga, Asturias, Asunción, Atacama, Atenas, Atlanta, Atlántico,
        Auckland, Australia, Austria, Ávila, Avilés, Aviñón, Ayacucho, Aysén, Azerbaiyán, Azuay, Badajoz, Badalona, Bagdad,
        Bahréin, Baja California, Baja California Sur, Bakú, Balcanes, Baleares, Bangkok, Bangladés, Bangladesh, Baracaldo,
        Barakaldo, Barbastro, Barbate, Barcelona, Bari, Bariloche, Barquisimeto, Barranquilla, Basauri, Basilea, Basora, Beirut,
        Belfast, Bélgica, Belgrado, Belice, Belo Horizonte, Benavente, Beni, Benidorm, Benín, Berlín, Berna, Bielorrusia, Bilbao,
        Biobío, Birmania, Birmingham, Bizkaia, Bogotá, Bolivia, Bolonia, Bombay, Bonn, Bosnia, Bosnia-Herzegovina, Boston,
        Botsuana, Boyacá, Brasil, Brasilia, Bratislava, Bremen, Brisbane, Brujas, Bruselas, Bucaramanga, Bucarest, Budapest,
        Buenos Aires, Bulgaria, Burdeos, Burgos, Burkina Faso, Burundi, Bután, Cabo Verde, Cáceres, Cachemira, Cádiz, Cajamarca,
        Calahorra, Calatayud, Calcuta, Cali, California, Callao, Camboya, Camerún, Campeche, Campo de Gibraltar, Canadá,
        Canarias, Canberra, Cancún, Canelones, Cannes, Cantabria, Cantábrico, Caquetá, Carabobo, Caracas, Cardiff, Caribe,
        Carolina del Norte, Carolina del Sur, Cartagena, Casablanca, Castellón, Castilla La Mancha, Castilla y León,
        Castilla-La Mancha, Cataluña, Catar, Cauca, Cáucaso, Centroamérica, Ceuta, Chaco, Chad, Chapare, Chechenia,
        Checoslovaquia, Chequia, Chiapas, Chicago, Chiclayo, Chihuahua, Chile, Chimbote, China, Chipre, Chubut, Cisjordania,
        Ciudad de Guatemala, Ciudad de México, Ciudad de Panamá, Ciudad del Cabo, Ciudad del Este, Ciudad Guayana, Ciudad Juárez,
        Ciudad Real, Coahuila, Cochabamba, Coimbra, Colima, Colombia, Colombo, Comodoro Rivadavia, Comunidad Valenciana,
        Comunitat Valenciana, Congo, Copenhague, Coquimbo, Córdoba, Corea del Norte, Corea del Sur, Corrientes, Costa de Marfil,
        Costa del Sol, Costa Rica, Cracovia, Crimea, Croacia, Cuba, Cúcuta, Cuenca, Culiacán, Cundinamarca, Curitiba, Cusco,
        Dacca, Dakar, Dallas, Damasco, Darién, Denia, Denver, Detroit, Dinamarca, Doha, Don Benito, Donbás, Dortmund, Dresde,
        Dubái, Dublín, Duero, Durango, Düsseldorf, Dusseldorf, Ebro, Ecuador, Edimburgo, EE UU, EE.UU., EEUU, Egipto, Eibar,
        El Cairo, El Salvador, Elche, Emiratos Árabes Unidos, Encarnación, Entre Ríos, Ereván, Eritrea, Escocia, Eslovaquia,
        Eslovenia, España, Estado de México, Estados Unidos, Estambul, Estocolmo, Estonia, Estrasburgo, Etiopía, Europa, Euskadi,
        Everest, Extremadura, Ferrol, Filadelfia, Filipinas, Finlandia, Fiyi, Florencia, Florida, Formosa, Fráncfort, Francia,
        Fuenlabrada, Fuerteventura, Gabón, Galápagos, Gales, Galicia, Gambia, Gandía, Gante, Gaza, Gdansk, Génova, Georgia,
        Gerona, Getafe, Getxo, Ghana, Gibraltar, Gijón, Ginebra, Gipuzkoa, Girona, Glasgow, Gran Canaria, Granada, Grecia,
        Groenlandia, Grozni, Guadalajara, Guadalquivir, Guanajuato, Guatemala, Guayaquil, Guinea Ecuatorial, Guipúzcoa, Guyana,
        Haití, Hamburgo, Hannover, Hanói, Hanoi, Harare, Hawai, Hawái, Hebrón, Hellín, Helsinki, Hermosillo, Himalaya, Hiroshima,
        Holanda, Hollywood, Honduras, Hong Kong, Hospitalet, Houston, Huancavelica, Huánuco, Huelva, Huesca, Huila, Hungría,
        Iberoamérica, Ibiza, Ica, Igualada, Ímola, India, Indonesia, Inglaterra, Iquitos, Irak, Irán, Irlanda, Irlanda del Norte,
        Irún, Islamabad, Islandia, Islas Baleares, Islas Canarias, Israel, Italia, Jaén, Jalisco, Jamaica, Japón, Járkov, Jartum,
        Jerez, Jerusalén, Johannesburgo, Jordania, Jujuy, Junín, Kabul, Kandahar, Karachi, Katmandú, Kazajistán, Kenia, Kiev,
        Kigali, Kingston, Kinshasa, Kirguistán, Kosovo, Kuala Lumpur, Kuwait, La Araucanía, La Bañeza, La Coruña, La Guajira,
        La Habana, La Haya, La Libertad, La Palma, La Pampa, La Paz, La Plata, La Rioja, Lahore, Lambayeque, Langreo, Lanzarote,
        Laos, Las Palmas, Las Vegas, Latinoamérica, Lausana, Leeds, Leganés, Leipzig, León, Lérida, Letonia, Líbano, Liberia,
        Libia, Liechtenstein, Lille, Lima, Linares, Lisboa, Lituania, Liubliana, Liverpool, Lleida, Llucmajor, Logroño, Loja,
        Londres, Lorca, Los Ángeles, Los Angeles, Los Lagos, Los Ríos, Luanda, Lugo, Luxemburgo, Lyon, Macao, Macedonia,
        Madagascar, Madre de Dios, Madrid, Magallanes, Magdalena, Magreb, Mahón, Málaga, Malasia, Malaui, Maldivas, Malí,
        Mallorca, Malta, Manabí, Manacor, Managua, Manchester, Manhattan, Manila, Manizales, Manresa, Maputo, Mar del Plata,
        Maracaibo, Marbella, Marruecos, Marsella, Mataró, Maule, Mauritania, Medellín, Medina del Campo, Mediterráneo, Melbourne,
        Melilla, Mendoza, Menorca, Mérida, México, Miami, Michoacán, Mieres, Milán, Minas Gerais, Minsk, Miranda de Ebro,
        Misiones, Moldavia, Molina de Segura, Mónaco, Mongolia, Montenegro, Monterrey, Montevideo, Montreal, Monza, Monzón,
        Moquegua, Morelia, Morelos, Moscú, Móstoles, Mosul, Motril, Mozambique, Mumbai, Múnich, Murcia, Myanmar, Nairobi,
        Namibia, Nantes, Nápoles, Nariño, Navarra, Nayarit, Nepal, Neuquén, Nicaragua, Níger, Nigeria, Niza, Norte de Santander,
        Norteamérica, Noruega, Nuakchot, Ñuble, Nueva Delhi, Nueva Jersey, Nueva Orleans, Nueva York, Nueva Zelanda, Nuevo León,
        Nuevo México, Oaxaca, Oceanía, Odesa, Ohio, Omán, Oporto, Orense, Oriente Medio, Oriente Próximo, Orihuela, Oruro, Osaka,
        Oslo, Ottawa, Ourense, Oviedo, Pachuca, Padua, País Vasco, Países Bajos, Pakistán, Palencia, Palermo, Palestina, Palma,
        Palma de Mallorca, Pamplona, Panamá, Papúa Nueva Guinea, Paraguay, París, Parla, Parma, Pasco, Patagonia, Paysandú,
        Pekín, Pereira, Perú, Perugia, Pichincha, Pirineos, Piura, Plasencia, Polonia, Ponferrada, Pontevedra, Popayán,
        Porto Alegre, Portugal, Portugalete, Potosí, Praga, Pretoria, Pristina, Puebla, Puerto Príncipe, Puerto Rico,
        Puertollano, Puno, Punta del Este, Putumayo, Pyongyang, Qatar, Quebec, Querétaro, Quindío, Quintana Roo, Quito, Rabat,
        Ramala, Rangún, Recife, Reino Unido, Rentería, República Checa, República Dominicana, Reus, Riad, Riga, Río de Janeiro,
        Río Negro, Risaralda, Roland Garros, Roma, Ronda, Rosario, Rotterdam, Ruanda, Rumanía, Rumania, Rusia, Sabadell, Sagunto,
        Sáhara, Sahel, Saigón, Salamanca, Salta, Saltillo, Salvador de Bahía, San Diego, San Francisco, San José, San Juan,
        San Luis, San Luis Potosí, San Marino, San Pedro Sula, San Petersburgo, San Salvador, San Sebastián,
        Santa Cruz de la Sierra, Santa Fe, Santander, Santiago, Santiago de Chile, Santiago de Compostela, Santiago de Cuba,
        Santiago del Estero, Santo Domingo, Sao Paulo, São Paulo, Sarajevo, Seattle, Segovia, Senegal, Serbia, Seúl, Sevilla,
        Shanghai, Shanghái, Siberia, Sicilia, Sídney, Siena, Sierra Leona, Sinaloa, Singapur, Siria, Sitges, Skopie, Sofía,
        Somalia, Sonora, Soria, Sri Lanka, Stuttgart, Sucre, Sudáfrica, Sudamérica, Sudán, Suecia, Suiza, Surinam, Sydney,
        Tabasco, Táchira, Tacna, Tailandia, Taiwán, Tajo, Talavera de la Reina, Tallin, Tamaulipas, Tánger, Tanzania, Tarapacá,
        Tarifa, Tarija, Tarragona, Tayikistán, Tegucigalpa, Teherán, Tel Aviv, Temuco, Tenerife, Terrassa, Teruel, Tetuán, Texas,
        Tíbet, Tierra del Fuego, Tiflis, Tijuana, Timor Oriental, Tirana, Tlaxcala, Togo, Tokio, Toledo, Tolima, Toluca,
        Tomelloso, Toronto, Torrelavega, Torrevieja, Tortosa, Toulouse, Trieste, Trinidad y Tobago, Trípoli, Tucumán, Tudela,
        Tumbes, Túnez, Turín, Turkmenistán, Turquía, Úbeda, Ucayali, Ucrania, Uganda, Unión Soviética, URSS, Uruguay, Ushuaia,
        Uzbekistán, Valdepeñas, Valencia, Valladolid, Valle del Cauca, Valledupar, Valparaíso, Vancouver, Varsovia, Vaticano,
        Venecia, Venezuela, Veracruz, Verona, Vic, Viena, Vietnam, Vigo, Vilna, Viña del Mar, Vinaroz, Vitoria, Vizcaya,
        Wall Street, Washington, Wimbledon, Yacuiba, Yakarta, Yecla, Yemen, Yibuti, Yucatán, Yugoslavia, Zacatecas, Zagreb,
        Zaire, Zambia, Zamora, Zaragoza, Zimbabue, Zimbabwe, Zulia, Zúrich
        """;
}

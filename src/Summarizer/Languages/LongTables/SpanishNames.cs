namespace Summarizer.Languages.LongTables;

/// <summary>The first names, organizations and places most frequent in news in Spanish, written by hand.</summary>
internal static class SpanishNames
{
    public const string FirstNames = """
        abel abelardo abigail abraham abril ada adán adela adelaida adelina adolfo adrián adriana ágata agostina águeda agustín
        agustina aída aina ainara ainhoa aitana aixa alba albert albertina alberto alejandra alejandro alejo alex alexandra alexia
        alfonso alfredo alicia almudena alonso álvaro amadeo amado amaia amalia amanda amaya ambrosio amelia américa amparo ana
        anabel anahí analía anastasio ander andrea andrés andreu ángel ángela ángeles angélica angelina angustias aníbal anna
        anselmo antonella antonia antonina antonio aquiles araceli arantxa aránzazu ariadna ariana ariel armando arnau arturo
        ascensión asier asunción augusto aura aurea aurelia aurelio aurora azucena baldomero baltasar bárbara bartolomé basilio
        bautista beatriz begoña belén benigno benita benito benjamín berenice bernarda bernardo berta bertha blanca blas borja
        braulio brayan brenda brígida bruna brunella bruno bryan camila camilo candela candelaria caridad carina carla carles carlos
        carlota carme carmela carmelo carmen carolina casilda casimiro catalina cayetano cecilia cecilio celeste celestino celia
        celina césar charo chelo cipriano ciriaco clara clarisa claudia claudio clemente clementina cleo concepción conchita conrado
        consolación constanza consuelo corina cosme cristhian cristian cristina cristóbal dafne damián daniel daniela darío
        david débora delfina delia demetrio denise diana diego dionisio dolores dominga domingo dora doris edgar edgardo edith
        edmundo eduardo edurne edwin efraín eladio elena eleonora elia eliana elías eligio elisa elisabet elizabeth eloísa eloy elsa
        elvira ema emilia emiliano emilio emma encarna encarnación enrique enriqueta erasmo eric erica ernestina ernesto esmeralda
        esperanza esteban estefanía estela ester esther estrella eugenia eugenio eulalia eusebio eva evangelina evaristo evelyn
        ezequiel fabián fabio fabiola facundo fátima federica federico felicia feliciano felipe felisa félix fermín fernanda
        fernando fidel filomena flavia flor flora florencia florencio florentina florentino fortunato francesc francesca francisca
        francisco franco fulgencio gabriel gabriela gaspar gema gemma genaro genoveva georgina gerardo germán gerónimo gertrudis
        gilberto gina ginés giovanna gisela giselle gladys glenda gloria gonzalo gracia graciela gregorio griselda guadalupe guido
        guillermina guillermo gumersindo gustavo haydée hector héctor helena heriberto herminia hernán hilario hilda hipólito
        horacio hortensia hugo humberto iago ian ibon iciar idoia ignacia ignacio igor iker ilda ileana imelda iñaki indalecio inés
        ingrid íñigo inma inmaculada irene iria iris irma isaac isabel isadora isaías isaura isidora isidoro isidro ismael israel
        itziar iván ivana ivonne izaskun jacinto jacobo jacqueline jaime jairo jaume javier jazmín jennifer jerónimo jésica jessica
        jesús jimena joan joana joaquín joaquina joel johan john jon jonathan jordi jordina jorge josé josefa josefina josep josué
        jovita juan juana juanita judit judith julen julia julián juliana julieta julio justa justina justo juvenal karen karina
        karla karol kevin koldo laia lara laura lautaro lázaro leandro leire leo león leonardo leonel leonor leopoldo leticia lía
        lidia liliana lina lisandro lluís lola lolita lorena lorenza lorenzo loreto lourdes lucas lucía luciana luciano lucila lucio
        lucrecia luis luisa luna luz lydia mabel macarena macario magdalena maialen maite malena manuel manuela maravillas marc
        marcela marcelina marcelino marcelo marcial marco marcos margarita maría mariana mariano maribel maricarmen mariela marilyn
        marina marino mario mariona marisa marisol maritza marlene marta martín martina mateo matías matilde maurici mauricio
        maximiliano maximino máximo maya mayra melania melchor melisa melissa mercedes mía micaela miguel mikel milagros milton
        miquel mireia miriam mirta modesto moisés mónica montse montserrat nadia nahia narciso natalia natividad nayara
        nazaret nekane nélida nelson nerea néstor nicanor nicasio nicolás nicole nicomedes nieves nina noa noelia noemí nora
        norberto norma nuria núria octavio ofelia oier olaya olga olimpia oliva olivia omar ona oriol orlando óscar oscar osvaldo
        otto pablo paco paloma pamela paola pascual patricia patricio pau paula paulina paulino paz pedro pepe pere perla petra
        petronila piedad pilar pío plácido policarpo primitivo priscila prudencia prudencio purificación queralt quim quique rafael
        raimundo ramiro ramón ramona raquel raúl rebeca regina reinaldo remedios remigio renata renato renzo reyes ricardo rigoberto
        rita roberta roberto rocío rodolfo rodrigo rogelio román romina romualdo roque rosa rosalía rosana rosario rosaura rosendo
        roxana rubén rufino ruth sabrina salomé salomón salvador samanta samuel sancho sandra santiago santos sara saturnino saúl
        sebastián segundo selena serena sergi sergio severino silvana silverio silvestre silvia silvina silvio simón socorro sofía
        solange soledad sonia sonsoles soraya stefany susana tadeo tamara tania tatiana telma telmo teodoro teófilo tere teresa
        tiago timoteo tomás toni toribio tránsito trinidad ulises unai urbano úrsula valentín valentina valeria valeriano vanesa
        vanina venancio vera verónica vicent vicenta vicente víctor victoria violeta virgilio virginia viviana vladimir walter
        washington wenceslao wilfredo william wilmer wilson xabier xavi xavier ximena xiomara yago yanina yésica yolanda yuliana
        yusmary zacarías zaida zaira zoe zulema
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
        A Coruña, Acapulco, Afganistán, África, Aguascalientes, Álava, Albacete, Alcalá de Henares, Alcorcón, Alcoy, Alemania,
        Algeciras, Alicante, Almería, Amazonía, América, América Latina, Ámsterdam, Áncash, Andalucía, Andes, Ankara, Antequera,
        Antioquia, Antofagasta, Apurímac, Arabia Saudí, Arabia Saudita, Aragón, Arequipa, Argelia, Argentina, Arica, Armenia, Asia,
        Asturias, Asunción, Atacama, Atenas, Atlántico, Australia, Austria, Ávila, Avilés, Aviñón, Ayacucho, Aysén, Azerbaiyán,
        Azuay, Badajoz, Badalona, Bagdad, Baja California, Baja California Sur, Baleares, Bangladés, Barakaldo, Barbate, Barcelona,
        Bariloche, Barquisimeto, Barranquilla, Beirut, Bélgica, Belgrado, Beni, Benidorm, Berlín, Berna, Bielorrusia, Bilbao,
        Biobío, Birmania, Bizkaia, Bogotá, Bolivia, Boston, Boyacá, Brasil, Brasilia, Bruselas, Bucaramanga, Bucarest, Budapest,
        Buenos Aires, Bulgaria, Burdeos, Burgos, Cáceres, Cádiz, Cajamarca, Calatayud, Cali, California, Callao, Camboya, Campeche,
        Canadá, Canarias, Cancún, Canelones, Cantabria, Cantábrico, Caquetá, Carabobo, Caracas, Caribe, Cartagena, Castellón,
        Castilla y León, Castilla-La Mancha, Cataluña, Catar, Cauca, Centroamérica, Ceuta, Chaco, Chad, Chequia, Chiapas, Chicago,
        Chiclayo, Chihuahua, Chile, China, Chubut, Cisjordania, Ciudad de Guatemala, Ciudad de México, Ciudad de Panamá,
        Ciudad del Este, Ciudad Juárez, Ciudad Real, Coahuila, Cochabamba, Colima, Colombia, Comodoro Rivadavia,
        Comunidad Valenciana, Comunitat Valenciana, Congo, Copenhague, Coquimbo, Córdoba, Corea del Norte, Corea del Sur,
        Corrientes, Costa del Sol, Costa Rica, Crimea, Croacia, Cuba, Cúcuta, Cuenca, Culiacán, Cundinamarca, Cusco, Damasco,
        Dinamarca, Donbás, Dubái, Dublín, Duero, Durango, Ebro, Ecuador, Edimburgo, Egipto, El Cairo, El Salvador, Elche,
        Emiratos Árabes Unidos, Encarnación, Entre Ríos, Escocia, Eslovaquia, Eslovenia, España, Estado de México, Estados Unidos,
        Estambul, Estocolmo, Estonia, Etiopía, Europa, Euskadi, Extremadura, Ferrol, Filipinas, Finlandia, Florencia, Florida,
        Formosa, Fráncfort, Francia, Fuenlabrada, Fuerteventura, Galápagos, Gales, Galicia, Gandía, Gaza, Georgia, Gerona, Getafe,
        Getxo, Gijón, Ginebra, Gipuzkoa, Girona, Gran Canaria, Granada, Grecia, Guadalajara, Guadalquivir, Guanajuato, Guatemala,
        Guayaquil, Guipúzcoa, Haití, Hamburgo, Helsinki, Hermosillo, Holanda, Honduras, Hong Kong, Hospitalet, Huancavelica,
        Huánuco, Huelva, Huesca, Huila, Hungría, Ibiza, Ica, India, Indonesia, Inglaterra, Iquitos, Irak, Irán, Irlanda, Irún,
        Islandia, Islas Baleares, Islas Canarias, Israel, Italia, Jaén, Jalisco, Jamaica, Japón, Járkov, Jerez, Jerusalén, Jordania,
        Jujuy, Junín, Kabul, Kazajistán, Kenia, Kiev, Kuwait, La Araucanía, La Coruña, La Guajira, La Habana, La Haya, La Libertad,
        La Palma, La Pampa, La Paz, La Plata, La Rioja, Lambayeque, Lanzarote, Las Palmas, Latinoamérica, Leganés, León, Lérida,
        Letonia, Líbano, Libia, Lille, Lima, Lisboa, Lituania, Lleida, Logroño, Loja, Londres, Los Ángeles, Los Lagos, Los Ríos,
        Lugo, Luxemburgo, Lyon, Madre de Dios, Madrid, Magallanes, Magdalena, Málaga, Malasia, Malí, Mallorca, Manabí, Managua,
        Manizales, Mar del Plata, Maracaibo, Marbella, Marruecos, Marsella, Mataró, Maule, Mauritania, Medellín, Mediterráneo,
        Melilla, Mendoza, Menorca, Mérida, México, Miami, Michoacán, Milán, Minsk, Misiones, Moldavia, Molina de Segura, Monterrey,
        Montevideo, Moquegua, Morelia, Morelos, Moscú, Móstoles, Múnich, Murcia, Nápoles, Nariño, Navarra, Nayarit, Nepal, Neuquén,
        Nicaragua, Níger, Nigeria, Norte de Santander, Norteamérica, Noruega, Ñuble, Nueva Delhi, Nueva York, Nueva Zelanda,
        Nuevo León, Oaxaca, Oceanía, Odesa, Oporto, Orense, Oriente Medio, Oriente Próximo, Oruro, Oslo, Ottawa, Ourense, Oviedo,
        Pachuca, País Vasco, Países Bajos, Pakistán, Palencia, Palestina, Palma, Pamplona, Panamá, Paraguay, París, Parla, Pasco,
        Patagonia, Paysandú, Pekín, Pereira, Perú, Pichincha, Pirineos, Piura, Plasencia, Polonia, Ponferrada, Pontevedra, Popayán,
        Portugal, Potosí, Praga, Puebla, Puerto Rico, Puno, Punta del Este, Putumayo, Qatar, Querétaro, Quindío, Quintana Roo,
        Quito, Reino Unido, República Checa, República Dominicana, Río de Janeiro, Río Negro, Risaralda, Roma, Rosario, Rumanía,
        Rusia, Sabadell, Sagunto, Sáhara, Sahel, Salamanca, Salta, Saltillo, San Francisco, San José, San Juan, San Luis,
        San Luis Potosí, San Pedro Sula, San Salvador, San Sebastián, Santa Cruz de la Sierra, Santa Fe, Santander, Santiago,
        Santiago de Chile, Santiago de Compostela, Santiago de Cuba, Santiago del Estero, Santo Domingo, Sao Paulo, Segovia,
        Senegal, Serbia, Seúl, Sevilla, Siberia, Sicilia, Sídney, Sinaloa, Singapur, Siria, Sofía, Somalia, Sonora, Soria,
        Sudáfrica, Sudamérica, Sudán, Suecia, Suiza, São Paulo, Tabasco, Táchira, Tacna, Tailandia, Taiwán, Tajo,
        Talavera de la Reina, Tamaulipas, Tarapacá, Tarija, Tarragona, Tegucigalpa, Teherán, Tel Aviv, Temuco, Tenerife, Terrassa,
        Teruel, Texas, Tierra del Fuego, Tijuana, Tlaxcala, Tokio, Toledo, Tolima, Toluca, Toronto, Torrevieja, Toulouse, Tucumán,
        Tumbes, Túnez, Turín, Turquía, Úbeda, Ucayali, Ucrania, Uruguay, Ushuaia, Valencia, Valladolid, Valle del Cauca, Valparaíso,
        Varsovia, Vaticano, Venecia, Venezuela, Veracruz, Viena, Vietnam, Vigo, Viña del Mar, Vitoria, Vizcaya, Washington, Yemen,
        Yucatán, Zacatecas, Zamora, Zaragoza, Zulia, Zúrich
        """;
}

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

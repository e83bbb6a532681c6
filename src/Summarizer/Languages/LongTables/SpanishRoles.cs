namespace Summarizer.Languages.LongTables;

/// <summary>What people in Spanish news are: offices, professions, ranks, relatives; written by hand.</summary>
internal static class SpanishRoles
{
    public const string Roles = """
        presidente, presidenta, expresidente, expresidenta, vicepresidente, vicepresidenta, primer ministro, primera ministra,
        ministro, ministra, exministro, exministra, secretario, secretaria, secretario general, secretaria general,
        secretario de estado, secretaria de estado, subsecretario, subsecretaria, gobernador, gobernadora, intendente, alcalde,
        alcaldesa, concejal, concejala, consejero, consejera, diputado, diputada, senador, senadora, conseller, consellera,
        conselleiro, conselleira, lehendakari, portavoz, vocero, vocera, embajador, embajadora, canciller, rey, reina, príncipe,
        princesa, papa, obispo, cardenal, cura, padre, director, directora, director general, directora general, gerente,
        gerente general, jefe, jefa, titular, delegado, delegada, representante, coordinador, coordinadora, responsable, fundador,
        fundadora, empresario, empresaria, dueño, dueña, propietario, propietaria, abogado, abogada, fiscal, juez, jueza,
        magistrado, magistrada, notario, notaria, comisario, comisaria, inspector, inspectora, coronel, general, capitán, capitana,
        sargento, comandante, teniente, cabo, agente, policía, bombero, médico, médica, doctor, doctora, dr, dra, enfermero,
        enfermera, profesor, profesora, prof, rector, rectora, catedrático, catedrática, maestro, maestra, ingeniero, ingeniera,
        ing, lic, arquitecto, arquitecta, economista, analista, sociólogo, socióloga, historiador, historiadora, científico,
        científica, investigador, investigadora, biólogo, bióloga, entrenador, entrenadora, técnico, técnica, jugador, jugadora,
        portero, portera, delantero, delantera, defensa, lateral, seleccionador, árbitro, actor, actriz, cantante, escritor,
        escritora, novelista, poeta, periodista, autor, autora, artista, músico, dramaturgo, dramaturga, dirigente, líder,
        activista, vecino, vecina, testigo, agricultor, agricultora, ganadero, ganadera, pescador, hijo, hija, nieto, nieta,
        hermano, hermana, esposo, esposa, marido, mujer, madre, mandatario, mandataria, exmandatario, exmandataria, legislador,
        legisladora, parlamentario, parlamentaria, eurodiputado, eurodiputada, edil, edila, regidor, regidora, munícipe, político,
        funcionario, funcionaria, diplomático, diplomática, procurador, procuradora, letrado, letrada, perito, perita, defensor,
        defensora, contralor, contralora, togado, togada, militar, oficial, uniformado, uniformada, almirante, brigadier, párroco,
        sacerdote, arzobispo, monseñor, pontífice, religioso, religiosa, monja, imán, rabino, pastor, pastora, ejecutivo, ejecutiva,
        directivo, consejero delegado, consejera delegada, banquero, banquera, emprendedor, emprendedora, industrial, comerciante,
        tendero, tendera, hostelero, hostelera, cocinero, cocinera, chef, panadero, panadera, camarero, camarera, taxista,
        camionero, camionera, transportista, chofer, conductor, conductora, obrero, obrera, trabajador, trabajadora, empleado,
        empleada, minero, minera, albañil, carpintero, carpintera, artesano, artesana, pescadora, marinero, marinera, viticultor,
        viticultora, bodeguero, bodeguera, jornalero, jornalera, campesino, campesina, sindicalista, cirujano, cirujana, psiquiatra,
        psicólogo, psicóloga, farmacéutico, farmacéutica, veterinario, veterinaria, epidemiólogo, epidemióloga, virólogo, viróloga,
        neurólogo, neuróloga, cardiólogo, cardióloga, pediatra, odontólogo, odontóloga, matrona, físico, químico, matemático,
        astrónomo, astrónoma, geólogo, geóloga, climatólogo, climatóloga, meteorólogo, meteoróloga, arqueólogo, arqueóloga,
        antropólogo, antropóloga, politólogo, politóloga, filósofo, filósofa, jurista, experto, experta, especialista, consultor,
        consultora, docente, educador, educadora, estudiante, alumno, alumna, universitario, universitaria, futbolista, tenista,
        atleta, nadador, nadadora, ciclista, piloto, corredor, corredora, boxeador, boxeadora, gimnasta, centrocampista,
        mediocampista, volante, atacante, goleador, goleadora, arquero, arquera, guardameta, zaguero, zaguera, torero, torera,
        preparador, preparadora, cineasta, guionista, productor, productora, realizador, realizadora, humorista, presentador,
        presentadora, locutor, locutora, fotógrafo, fotógrafa, pintor, pintora, escultor, escultora, bailarín, bailarina,
        coreógrafo, coreógrafa, compositor, compositora, cantautor, cantautora, rapero, rapera, guitarrista, pianista, violinista,
        ilustrador, ilustradora, diseñador, diseñadora, poetisa, ensayista, columnista, reportero, reportera, editor, editora,
        traductor, traductora, librero, librera, bibliotecario, bibliotecaria, archivero, archivera, conservador, conservadora,
        hombre, niño, niña, chico, chica, joven, adolescente, anciano, anciana, jubilado, jubilada, pensionista, viudo, viuda, tío,
        tía, primo, prima, cuñado, cuñada, suegro, suegra, yerno, nuera, novio, novia, amigo, amiga, compañero, compañera, colega,
        exgobernador, exgobernadora, exsenador, exsenadora, exdiputado, exdiputada, exconcejal, exconcejala, exconsejero, exconsejera,
        exdirector, exdirectora, exfiscal, exjuez, exjueza, exfutbolista, exjugador, exjugadora, exentrenador, excapitán, excampeón,
        exmagistrado, exmagistrada, exintendente, excanciller, exembajador, exembajadora, exvicepresidente, exvicepresidenta, expolicía,
        exsecretario, exsecretaria, exportavoz, exrector, exrectora, campeón, campeona, capitán, ponente, alumno, alumna, aprendiz,
        pareja, familiar, cliente, clienta, pasajero, pasajera, turista, usuario, usuaria, voluntario, voluntaria, víctima,
        afectado, afectada, denunciante, acusado, acusada, imputado, imputada, investigado, investigada, sospechoso, sospechosa,
        superviviente, sobreviviente, damnificado, damnificada, ganador, ganadora, galardonado, galardonada, aspirante, candidato,
        candidata, exalcalde, exalcaldesa, influencer, youtuber, rescatista, paramédico, paramédica, socorrista, camarógrafo,
        ciudadano, ciudadana, abuelo, abuela, sobrino, sobrina, don, doña, señor, señora, sr, sra
        """;

    public const string Offices = """
        presidente presidenta vicepresidente vicepresidenta ministro ministra gobernador gobernadora intendente alcalde alcaldesa
        consejero consejera portavoz vocero vocera embajador embajadora canciller rey reina príncipe princesa papa obispo director
        directora gerente jefe jefa delegado delegada representante responsable secretario secretaria fiscal juez jueza comisario
        comisaria testigo vecino vecina abogado abogada hijo hija hermano hermana padre madre esposo esposa marido dueño dueña
        """;

    public const string Synonyms = """
        mandatario: presidente gobernador intendente alcalde
        mandataria: presidenta gobernadora intendenta alcaldesa
        jefe de estado: presidente
        jefa de estado: presidenta
        gobernante: presidente
        jefe del ejecutivo: presidente
        jefa del ejecutivo: presidenta
        jefe del gobierno: presidente
        jefa del gobierno: presidenta
        primer edil: alcalde
        primera edil: alcaldesa
        jefe comunal: intendente alcalde
        jefa comunal: intendente intendenta alcaldesa
        regidor: alcalde concejal edil
        regidora: alcaldesa concejala edil
        edil: concejal concejala alcalde alcaldesa
        concejal: edil
        munícipe: alcalde
        cabildante: concejal concejala
        burgomaestre: alcalde alcaldesa intendente
        legislador: diputado senador
        legisladora: diputada senadora
        parlamentario: diputado senador eurodiputado
        parlamentaria: diputada senadora eurodiputada
        congresista: diputado diputada senador senadora representante
        magistrado: juez
        magistrada: jueza juez
        togado: juez magistrado
        letrado: abogado
        letrada: abogada
        abogado: letrado defensor
        abogada: letrada defensora
        técnico: entrenador seleccionador preparador
        entrenador: técnico seleccionador preparador
        preparador: entrenador técnico
        guardameta: portero arquero
        portero: guardameta arquero
        arquero: portero guardameta
        delantero: atacante goleador
        atacante: delantero delantera
        pontífice: papa
        prelado: obispo arzobispo cardenal
        monarca: rey
        cantante: cantautor cantautora artista
        artista: cantante pintor pintora escultor escultora
        autor: escritor novelista poeta dramaturgo
        autora: escritora novelista poeta dramaturga
        escritor: novelista autor poeta dramaturgo
        escritora: novelista autora poeta dramaturga
        novelista: escritor escritora
        investigador: biólogo físico químico historiador arqueólogo sociólogo científico profesor
        investigadora: bióloga historiadora arqueóloga socióloga científica profesora
        galeno: médico cirujano
        facultativo: médico cirujano
        ejecutivo: presidente director gerente
        ejecutiva: presidenta directora gerente
        exmandatario: expresidente exgobernador exintendente exalcalde
        exmandataria: expresidenta exgobernadora
        político: presidente ministro alcalde diputado senador concejal exministro exalcalde expresidente
        política: presidenta ministra alcaldesa diputada senadora concejala exministra exalcaldesa expresidenta
        sindicalista: secretario secretaria delegado delegada
        chef: cocinero cocinera
        cocinero: chef
        cocinera: chef
        actriz: cómica
        cineasta: director directora realizador realizadora
        director: cineasta realizador
        directora: cineasta realizadora
        médico: doctor cirujano dr
        médica: doctora cirujana dra
        doctor: médico cirujano
        doctora: médica cirujana
        experto: investigador profesor catedrático analista economista
        experta: investigadora profesora catedrática analista economista
        especialista: médico médica investigador investigadora profesor profesora
        empresario: presidente dueño propietario fundador
        empresaria: presidenta dueña propietaria fundadora
        dirigente: presidente presidenta secretario secretaria portavoz líder
        líder: presidente presidenta secretario secretaria
        tenista: jugador jugadora
        religioso: obispo cura sacerdote párroco
        sacerdote: párroco cura
        párroco: cura sacerdote
        docente: maestro maestra profesor profesora
        profesor: maestro catedrático docente
        profesora: maestra catedrática docente
        diplomático: embajador canciller
        diplomática: embajadora canciller
        """;
}

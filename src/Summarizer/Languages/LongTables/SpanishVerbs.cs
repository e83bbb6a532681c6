namespace Summarizer.Languages.LongTables;

/// <summary>The verbs with which the Spanish-language press reports speech, written by hand.</summary>
internal static class SpanishVerbs
{
    // Third person of the present, preterite, imperfect, future and conditional; participles; infinitive.
    private const string Families = """
        ar: 1a 1an ó aron aba aban ará arán aría ado ando ar arse
        er: 1e 1en ió ieron ía ían erá erán ería ido iendo er erse
        ir: 1e 1en 2ió 2ieron ía ían irá irán iría ido 2iendo ir irse
        decir: dice dicen dijo dijeron decía decían dirá dirán diría dicho diciendo decir
        scribir: scribe scriben scribió scribieron scribía scribían scribirá scrito scribiendo scribir
        poner: pone ponen puso pusieron ponía ponían pondrá puesto poniendo poner
        tener: tiene tienen tuvo tuvieron tenía tenían tendrá tenido teniendo tener
        venir: viene vienen vino vinieron venía venían vendrá venido viniendo venir
        eír: íe íen ió ieron eía eían eirá eído iendo eír
        guir: 1e 1en 2ió 2ieron guía guían guirá guirán guiría guido 2iendo guir
        uir: uye uyen uyó uyeron uía uían uirá uido uyendo uir
        eer: ee een eyó eyeron eía eían eerá eído eyendo eer
        """;

    private const string Infinitives = """
        abundar, aceptar, aclarar, aconsejar, acotar, acusar, admitir, advertir/adviert/advirt, afear, afirmar, agradecer, agregar, alegar,
        alertar, anticipar, anunciar, añadir, apostillar, apuntar, argumentar, argüir/arguy/arguy, asegurar, aseverar, asentir/asient/asint,
        atestiguar, augurar, aventurar, avisar, balbucear, bramar, bromear, celebrar, censurar, certificar, clamar, comentar,
        comenzar/comienz,
        compartir, comunicar, conceder, concluir, confesar/confies, confiar/confí, confirmar, congratular, considerar, constatar,
        contar/cuent,
        contestar, continuar/continú, contraatacar, contradecir, corear, corregir/corrig/corrig, corroborar, creer, criticar, cuestionar,
        chillar, decir, declarar, defender/defiend, denunciar, deplorar, desafiar/desafí, describir, desgranar, deslizar,
        desmentir/desmient/desmint,
        destacar, desvelar, detallar, diagnosticar, dictaminar, disculpar, discrepar, disparar, dudar, enfatizar, enumerar, escribir,
        esgrimir, especificar, espetar, estallar, estimar, evocar, exclamar, excusar, exhortar, exigir, explayar, explicar, exponer,
        expresar, felicitar, finalizar, fundamentar, garantizar, gritar, implorar, increpar, indicar, indignar, informar, insinuar/insinú,
        insistir, instar, intervenir, ironizar, jactar, jurar, justificar, juzgar, lamentar, lanzar, manifestar/manifiest, mantener,
        matizar, mencionar, mofar, murmurar, narrar, negar/nieg, notificar, objetar, observar, opinar, ordenar, pedir/pid/pid, pensar/piens,
        plantear, precisar, preguntar, presumir, prevenir, proclamar, profetizar, prometer, pronosticar, proponer,
        proseguir/prosigu/prosigu,
        protestar, puntualizar, publicar, quejar, ratificar, razonar, reaccionar, rebatir, recalcar, rechazar, reclamar,
        recomendar/recomiend,
        reconocer, recordar/recuerd, recriminar, reflexionar, refutar, reiterar, relatar, relativizar, remachar, remarcar, rematar,
        rememorar, repetir/repit/repit, replicar, reprochar, resaltar, resoplar, responder, resumir, retar, retrucar, revelar, rogar/rueg,
        sentenciar, señalar, sincerar, solicitar, sollozar, soltar/suelt, sonreír, sospechar, sostener, subrayar, sugerir/sugier/sugir,
        suplicar, suspirar, susurrar, terciar, terminar, testificar, trasladar, tronar/truen, tuitear, urgir, valorar, vaticinar, vociferar,
        zanjar
        """;

    private const string Phrases = """
        alcanzó a decir, deja claro, dejó claro, dejado claro, hace hincapié, hizo hincapié, hecho hincapié, hace saber, hizo saber,
        hecho saber, en palabras de, en opinión de, a ojos de, fue tajante, fue rotundo, fue rotunda, fue contundente, es tajante,
        es rotundo, es rotunda, es contundente, lo tiene claro, lo tuvo claro, quita hierro, quitó hierro, pone en duda, puso en duda,
        puesto en duda, según, de acuerdo con, a juicio de, a decir de
        """;

    public static IReadOnlySet<string> Reporting { get; } = VerbForms.Of(Infinitives, Families, Phrases);
}

using Summarizer.Facts;
using Summarizer.Languages;

namespace Summarizer.Tests.Facts;

/// <summary>French, Spanish, Italian, Portuguese and Romanian.</summary>
public sealed partial class WordingTests
{
    private static readonly Dictionary<string, string> RomanceArticles = new()
    {
        ["fr"] = """
            Le conseil municipal de Larvigne a rejeté lundi la construction d'un pont. La mairesse, Ada Quille, n'envisage pas de fermer la
            piscine. L'association pourrait déposer un recours en octobre. Certains commerçants de la rue du Moulin ont perdu des clients.
            Selon l'ingénieur Tom Barrau, le tunnel n'a pas été endommagé par la crue. Les ventes de la brasserie ont augmenté de 12 % l'an
            dernier. Le directeur a refusé l'offre d'un groupe belge. Aucun salarié ne perdra son emploi. La mine n'emploie que neuf ouvriers.
            """,
        ["es"] = """
            El ayuntamiento de Larvilla rechazó el lunes la construcción de un puente. La alcaldesa, Ada Quil, no prevé cerrar la piscina. La
            asociación podría presentar un recurso en octubre. Algunos comerciantes de la calle Molino perdieron clientes. Según el ingeniero
            Tomás Barro, el túnel no fue dañado por la crecida. Las ventas de la cervecera aumentaron un 12 % el año pasado. El director no
            dijo nada sobre el despido de los obreros. No solo la escuela recibirá ventanas. La policía detuvo a dos hombres en el puerto.
            """,
        ["it"] = """
            Il consiglio comunale di Larvigna ha respinto lunedì la costruzione di un ponte. La sindaca, Ada Quilli, non prevede di chiudere la
            piscina. L'associazione potrebbe presentare un ricorso in ottobre. Alcuni commercianti di via Mulino hanno perso clienti. Secondo
            l'ingegnere Tommaso Barro, la galleria non è stata danneggiata dalla piena. Le vendite del birrificio sono aumentate del 12 %
            l'anno scorso. Non solo la scuola riceverà finestre nuove. La polizia ha arrestato due uomini nel porto.
            """,
        ["pt"] = """
            A câmara municipal de Larvilha rejeitou na segunda-feira a construção de uma ponte. A presidente, Ada Quil, não prevê fechar a
            piscina. A associação poderia apresentar um recurso em outubro. Alguns comerciantes da rua do Moinho perderam clientes. Segundo o
            engenheiro Tomás Barro, o túnel não foi danificado pela cheia. As vendas da cervejeira aumentaram 12% no ano passado. Não só a
            escola receberá janelas novas. A polícia prendeu dois homens no porto.
            """,
        ["ro"] = """
            Consiliul local din Larvița a respins luni construcția unui pod. Primărița Ada Cuil nu intenționează să închidă piscina. Asociația
            ar putea depune o contestație în octombrie. Unii comercianți de pe strada Morii au pierdut clienți. Potrivit inginerului Toma Barbu,
            tunelul nu a fost avariat de inundație. Vânzările fabricii de bere au crescut cu 12 la sută anul trecut. Nu doar școala va primi
            ferestre noi. Poliția a arestat doi bărbați în port.
            """,
    };

    [Theory]
    [InlineData("fr", "Le conseil municipal de Larvigne a approuvé lundi la construction d'un pont.", FactKind.Antonym, "approuvé")]
    [InlineData("fr", "Les ventes de la brasserie ont reculé de 12 % l'an dernier.", FactKind.Antonym, "reculé")]
    [InlineData("fr", "Le conseil municipal de Larvigne n'a pas rejeté la construction d'un pont.", FactKind.Negation, "rejeté")]
    [InlineData("fr", "Selon Tom Barrau, le tunnel a été endommagé par la crue.", FactKind.Negation, "endommagé")]
    [InlineData("fr", "La mairesse envisage de fermer la piscine.", FactKind.Negation, "envisage")]
    [InlineData("fr", "Tous les commerçants de la rue du Moulin ont perdu des clients.", FactKind.Quantifier, "Tous")]
    [InlineData("fr", "L'association déposera un recours en octobre.", FactKind.Modal, "déposera")]
    [InlineData("es", "El ayuntamiento de Larvilla aprobó el lunes la construcción de un puente.", FactKind.Antonym, "aprobó")]
    [InlineData("es", "Las ventas de la cervecera bajaron un 12 % el año pasado.", FactKind.Antonym, "bajaron")]
    [InlineData("es", "La policía liberó a dos hombres en el puerto.", FactKind.Antonym, "liberó")]
    [InlineData("es", "Según Tomás Barro, el túnel fue dañado por la crecida.", FactKind.Negation, "dañado")]
    [InlineData("es", "El ayuntamiento de Larvilla no rechazó la construcción de un puente.", FactKind.Negation, "rechazó")]
    [InlineData("es", "Todos los comerciantes de la calle Molino perdieron clientes.", FactKind.Quantifier, "Todos")]
    [InlineData("es", "La asociación presentará un recurso en octubre.", FactKind.Modal, "presentará")]
    [InlineData("it", "Il consiglio comunale di Larvigna ha approvato lunedì la costruzione di un ponte.", FactKind.Antonym, "approvato")]
    [InlineData("it", "Le vendite del birrificio sono diminuite del 12 % l'anno scorso.", FactKind.Antonym, "diminuite")]
    [InlineData("it", "La galleria è stata danneggiata dalla piena.", FactKind.Negation, "danneggiata")]
    [InlineData("it", "Tutti i commercianti di via Mulino hanno perso clienti.", FactKind.Quantifier, "Tutti")]
    [InlineData("it", "L'associazione presenterà un ricorso in ottobre.", FactKind.Modal, "presenterà")]
    [InlineData("pt", "A câmara municipal de Larvilha aprovou na segunda-feira a construção de uma ponte.", FactKind.Antonym, "aprovou")]
    [InlineData("pt", "As vendas da cervejeira caíram 12% no ano passado.", FactKind.Antonym, "caíram")]
    [InlineData("pt", "O túnel foi danificado pela cheia.", FactKind.Negation, "danificado")]
    [InlineData("pt", "Todos os comerciantes da rua do Moinho perderam clientes.", FactKind.Quantifier, "Todos")]
    [InlineData("pt", "A associação apresentará um recurso em outubro.", FactKind.Modal, "apresentará")]
    [InlineData("ro", "Consiliul local din Larvița a aprobat luni construcția unui pod.", FactKind.Antonym, "aprobat")]
    [InlineData("ro", "Vânzările fabricii de bere au scăzut cu 12 la sută anul trecut.", FactKind.Antonym, "scăzut")]
    [InlineData("ro", "Tunelul a fost avariat de inundație.", FactKind.Negation, "avariat")]
    [InlineData("ro", "Toți comercianții de pe strada Morii au pierdut clienți.", FactKind.Quantifier, "Toți")]
    [InlineData("ro", "Asociația va depune o contestație în octombrie.", FactKind.Modal, "depune")]
    public void Check_ReportsAnEdit_InARomanceLanguage(string tag, string statement, FactKind kind, string text) =>
        Assert.Contains(new UnsupportedFact(kind, text), Check(KnownLanguages.Of(tag), RomanceArticles[tag], statement));

    [Theory]
    [InlineData("fr", "La piscine de Larvigne restera ouverte, a indiqué la mairesse Ada Quille.")]
    [InlineData("fr", "Ada Quille n'exclut rien, mais la fermeture de la piscine n'est pas envisagée.")]
    [InlineData("fr", "La mine emploie neuf ouvriers.")]
    [InlineData("fr", "Les ventes de la brasserie ont progressé de 12 % l'an dernier.")]
    [InlineData("fr", "Les salariés garderont leur emploi.")]
    [InlineData("fr", "Un groupe belge a vu son offre rejetée par le directeur.")]
    [InlineData("es", "La piscina seguirá abierta, según la alcaldesa.")]
    [InlineData("es", "La escuela recibirá ventanas.")]
    [InlineData("es", "El director calló sobre el despido de los obreros.")]
    [InlineData("es", "Las ventas de la cervecera crecieron un 12 % el año pasado.")]
    [InlineData("it", "La piscina resterà aperta, dice la sindaca.")]
    [InlineData("it", "La scuola riceverà finestre nuove.")]
    [InlineData("it", "Le vendite del birrificio sono cresciute del 12 % l'anno scorso.")]
    [InlineData("pt", "A piscina de Larvilha continuará aberta, diz a presidente.")]
    [InlineData("pt", "A escola receberá janelas novas.")]
    [InlineData("pt", "As vendas da cervejeira subiram 12% no ano passado.")]
    [InlineData("ro", "Piscina din Larvița rămâne deschisă, spune primărița.")]
    [InlineData("ro", "Școala va primi ferestre noi.")]
    [InlineData("ro", "Vânzările fabricii de bere au urcat cu 12 la sută anul trecut.")]
    public void Check_Accepts_AParaphraseInARomanceLanguage(string tag, string statement) =>
        Assert.Empty(Check(KnownLanguages.Of(tag), RomanceArticles[tag], statement));
}

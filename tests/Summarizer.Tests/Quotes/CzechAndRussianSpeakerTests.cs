using Summarizer.Quotes;

namespace Summarizer.Tests.Quotes;

/// <summary>Speakers in Czech and Russian news: the last of each text.</summary>
public sealed class CzechAndRussianSpeakerTests
{
    [Theory]
    [InlineData("cs", "Do síně slávy vstoupil Michal Prokop. „Aspoň to nebylo in memoriam,“ glosoval to.", "Michal Prokop")]
    [InlineData("ru", "«Мы готовы к переговорам сейчас», — сказал Иван Петров.", "Иван Петров")]
    [InlineData("ru", "Иван Петров заявил: «Мы готовы к переговорам сейчас».", "Иван Петров")]
    [InlineData("ru", "«Тепло вернём до утра, обещаю», — заверил глава города Вадим Рогожин.", "Вадим Рогожин")]
    [InlineData("ru", "Полина Агеева учила язык жестов. «Сложнее всего было молчать», — улыбается актриса.", "Полина Агеева")]
    // Sources: a role, also in another case, and a pronoun.
    [InlineData(
        "cs",
        "„Šlo o podvod,“ řekl předseda senátu Petr Novák. Podle soudce si Marek přišel na miliony. „Nešlo o selhání,“ zdůraznil.",
        "Petr Novák"
    )]
    [InlineData(
        "cs",
        "Starostka Jana Bílá a radní Petr Novák se pohádali. Podle radního „se ten plán takhle zaplatit nedá“.",
        "Petr Novák"
    )]
    [InlineData(
        "cs",
        "Chybějí lékaři, uvedl ředitel Petr Novák.\n\nRozhodnutí podle něj padlo dávno. „Sloužím sám každý druhý víkend.“",
        "Petr Novák"
    )]
    // An object before the subject, a listener after it, an unlisted verb.
    [InlineData("cs", "Přišli Jana Bílá a Petr Novák. „Ten plán se zaplatit nedá,“ vzkázala Novákovi Bílá.", "Jana Bílá")]
    [InlineData("cs", "Nehodu viděl Petr Novák. „Slyšel jsem ránu,“ popsal. „Sanitka přijela brzy,“ řekl důchodce ČTK.", "Petr Novák")]
    [InlineData("cs", "„První poločas jsme úplně zaspali,“ kroutil hlavou trenér Zlína Petr Novák po porážce.", "Petr Novák")]
    // Clauses without a subject, and a question.
    [InlineData("cs", "„Gól je k ničemu,“ řekl útočník Petr Novák. Na trenéra si nestěžuje: „Hráli jsme bez srdce.“", "Petr Novák")]
    [InlineData("cs", "Trenér Petr Novák mlčel. Jana Bílá mu věří. Co na to trenér? „Jsem rád, ale to nestačí,“ usmál se.", "Petr Novák")]
    // A sentence that begins with another person than its verb.
    [InlineData(
        "cs",
        "Přišli Jana Bílá a Petr Novák. Novák, kterého Bílá kritizovala, zůstal klidný. „Ten plán je dobrý,“ řekl.",
        "Petr Novák"
    )]
    // Somebody's age.
    [InlineData("cs", "Jana Bílá tu žije od roku 1980. „Takhle je to už léta,“ vypráví jedenasedmdesátiletá žena.", "Jana Bílá")]
    public void Find_NamesSpeaker(string tag, string text, string speaker) => Assert.Equal(speaker, LastSpeaker(tag, text));

    private static string? LastSpeaker(string tag, string text) => QuoteFinder.Find(ArticleBuilder.Read(text, tag))[^1].Speaker;
}

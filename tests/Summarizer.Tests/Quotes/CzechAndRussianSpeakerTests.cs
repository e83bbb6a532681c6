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
    public void Find_NamesSpeaker(string tag, string text, string speaker) => Assert.Equal(speaker, LastSpeaker(tag, text));

    private static string? LastSpeaker(string tag, string text) => QuoteFinder.Find(ArticleBuilder.Read(text, tag))[^1].Speaker;
}

using Summarizer.Extraction;

namespace Summarizer.Tests.Extraction;

public sealed class InterviewSummaryTests
{
    // The last text has a speaker who answers with a question.
    [Theory]
    [InlineData(
        "en",
        "Ines Caldera has grown almonds near Villaseca for 30 years. In April a frost destroyed the blossom on 40 hectares.",
        "Q: When did you know that the harvest was gone?",
        "A: At five in the morning. The thermometer said minus six, and I saw that the blossom was brown.",
        "Q: What does the insurance pay?",
        "A: It pays 60 percent of an average year. That keeps my farm alive."
    )]
    [InlineData(
        "de",
        "Wir haben Ines Sommer, Leiterin des Hallenbads, zum Gespräch getroffen. Das Bad schließt im Mai.",
        "Frage: Wann schließt das Bad?",
        "Antwort: Im Mai, und wir machen danach ein halbes Jahr lang gar nichts mehr.",
        "Frage: Was kostet die Reparatur?",
        "Antwort: Rund zwölf Millionen Euro, und die Stadt hat das Geld schon."
    )]
    [InlineData(
        "tr",
        "Selin Kaya belediyede ulaşım dairesini yönetiyor. Üç köprü kasım ayında açılacak.",
        "Soru: Köprüler ne zaman açılacak?",
        "Cevap: Kasım ayında açmayı hedefliyoruz. Hava izin verirse daha erken de olabilir.",
        "Soru: Esnafın zararı karşılanacak mı?",
        "Cevap: Her dükkân için üç aylık kira desteği vereceğiz."
    )]
    [InlineData(
        "pt",
        "Ana Ramos dirige a biblioteca municipal há dez anos. O prédio fecha para obras em maio.",
        "Pergunta: Quando reabre a biblioteca?",
        "Resposta: Em setembro, se a chuva deixar, e nós já temos o dinheiro.",
        "Pergunta: E os livros?",
        "Resposta: Nossos livros vão para um armazém seco no porto."
    )]
    [InlineData(
        "ru",
        "Анна Белова руководит городской библиотекой десять лет. Здание закроют на ремонт в мае.",
        "Вопрос: Когда откроется библиотека?",
        "Ответ: В сентябре, и у нас уже есть деньги на ремонт.",
        "Вопрос: А где будут книги?",
        "Ответ: Наши книги поедут на сухой склад в порту."
    )]
    [InlineData(
        "pl",
        "Anna Nowak kieruje miejską biblioteką od dziesięciu lat. Budynek zamknięto w maju z powodu remontu.",
        "Pytanie: Kiedy biblioteka znów będzie otwarta?",
        "Odpowiedź: We wrześniu, mamy już na to pieniądze od miasta.",
        "Pytanie: A gdzie będą książki?",
        "Odpowiedź: Nasze książki pojadą do suchego magazynu w porcie."
    )]
    [InlineData(
        "sv",
        "Anna Berg har lett stadsbiblioteket i tio år. Huset stängs för reparation i maj.",
        "Fråga: När öppnar biblioteket igen?",
        "Svar: I september, och vi har redan pengarna till det.",
        "Fråga: Och böckerna?",
        "Svar: Våra böcker åker till ett torrt lager i hamnen."
    )]
    [InlineData(
        "en",
        "Ines Caldera has grown almonds for 30 years. A frost destroyed the blossom in April.",
        "DAILY HARBOUR: When did you know?",
        "CALDERA: At five in the morning I knew that everything was lost.",
        "DAILY HARBOUR: Will you plant again?",
        "CALDERA: Of course I will plant again, what else would I do?"
    )]
    public void Summarize_PublishesNoQuestionOrLabel(string language, string lead, params string[] turns)
    {
        var draft = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, $"{lead}\n{string.Join('\n', turns)}"));

        var labels = turns.Select(turn => turn[..turn.IndexOf(':', StringComparison.Ordinal)]).ToList();
        var published = draft.Summary.Concat(draft.KeyPoints).Append(draft.Headline).ToList();
        Assert.DoesNotContain(published, text => text.Contains('?', StringComparison.Ordinal));
        Assert.DoesNotContain(published, text => labels.Exists(label => text.Contains(label + ':', StringComparison.Ordinal)));
        Assert.Empty(draft.Topics.Intersect(labels.Select(label => label.ToLowerInvariant())));
        Assert.All(draft.Summary, sentence => Assert.Contains(sentence, lead, StringComparison.Ordinal));
        Assert.Equal(2, draft.Quotes.Count);
    }

    [Fact]
    public void Summarize_LeavesOutQuestions_WithoutLabels()
    {
        const string text =
            "Ines Caldera has grown almonds for 30 years.\nWhen did you know that the harvest was gone?\nAt five in the morning I knew it.\n"
            + "What does the insurance pay?\nMy insurance pays 60 percent.\nWill you plant again?\nOf course I will plant again.";

        var draft = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("en", text, title: "A talk with a grower"));

        Assert.Equal(["Ines Caldera has grown almonds for 30 years."], draft.Summary);
        Assert.Empty(draft.KeyPoints);
    }
}

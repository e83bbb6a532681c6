using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Facts;
using Summarizer.Languages;

namespace Workbench.Evaluate;

/// <summary>
/// <c>evaluate planted in.jsonl out.jsonl</c>: replaces names in true sentences with names of the same kind from other texts of the
/// language, and reports which are found. In: <c>{id, lang, text, names:[{text, kind}]}</c>; out: <c>{id, lang, name, planted, sentence,
/// isCaught}</c>. Prints the share per language, and the sentences reported before anything was planted. A text without <c>names</c> is
/// skipped.
/// </summary>
internal static class EvaluatePlanted
{
    private const int PlantsPerName = 3;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static async Task<int> RunAsync(string input, string output, CancellationToken cancellationToken)
    {
        var documents = (await JsonLines.ReadAsync<Document>(input, cancellationToken)).FindAll(document => document.Names is not null);
        if (documents.Count == 0)
        {
            await Console.Error.WriteLineAsync($"No line of {input} has annotated names.");
            return 1;
        }

        var plants = documents.SelectMany(document => Plant(document, documents)).ToList();
        await File.WriteAllLinesAsync(output, plants.Select(plant => JsonSerializer.Serialize(plant, Json)), cancellationToken);
        foreach (var language in plants.GroupBy(plant => plant.Lang).Concat(plants.GroupBy(_ => "all")))
        {
            var share = language.Average(plant => plant.IsCaught ? 1.0 : 0);
            var noisy = language.Where(plant => plant.IsReportedBefore).Select(plant => plant.Sentence).Distinct().Count();
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{language.Key}: {share:P1} of {language.Count()}; {noisy} true sentences reported"
                )
            );
        }

        return 0;
    }

    private static IEnumerable<Planted> Plant(Document document, List<Document> documents)
    {
        var article = GivenText.ToArticle(document.Text, document.Lang);
        var checker = new FactChecker(article, []);
        var others = documents
            .Where(other => other.Lang == document.Lang && other.Id != document.Id)
            .SelectMany(other => other.Names)
            .ToList();
        for (var i = 0; i < document.Names.Count; i++)
        {
            var name = document.Names[i];
            var sentence = article
                .Sentences.Select(sentence => sentence.Span.Of(article.Text).ToString())
                .FirstOrDefault(sentence => sentence.Contains(name.Text, StringComparison.Ordinal));
            if (sentence is null)
                continue;
            var isReported = Finds(checker, sentence, article.Language, sentence);
            var candidates = others.Where(other => other.Kind == name.Kind && !Mentions(article, other.Text)).ToList();
            for (var k = 0; k < PlantsPerName && candidates.Count > 0; k++)
            {
                var planted = candidates[((i * 7) + (k * 11)) % candidates.Count].Text;
                var changed = sentence.Replace(name.Text, planted, StringComparison.Ordinal);
                yield return new Planted(
                    document.Id,
                    document.Lang,
                    name.Text,
                    planted,
                    changed,
                    Finds(checker, changed, article.Language, planted),
                    isReported
                );
            }
        }
    }

    // A name whose words are all in the article cannot be told from one of the article's.
    private static bool Mentions(Article article, string name) =>
        name.Split(' ').All(word => article.Text.Contains(word, StringComparison.OrdinalIgnoreCase));

    // A reported word may carry a suffix.
    private static bool Finds(FactChecker checker, string sentence, Language language, string name) =>
        checker
            .Check(sentence, language)
            .Unsupported.Any(fact => fact.Text.Split(' ').Any(word => name.Split(' ').Any(part => IsSame(part, word))));

    private static bool IsSame(string part, string word) =>
        word.AsSpan().CommonPrefixLength(part) >= Math.Min(4, part.Length) || part.Contains(word, StringComparison.Ordinal);

    private sealed record Document(string Id, string Lang, string Text, IReadOnlyList<Name> Names);

    private sealed record Name(string Text, string Kind);

    private sealed record Planted(string Id, string Lang, string Name, string Plant, string Sentence, bool IsCaught, bool IsReportedBefore);
}

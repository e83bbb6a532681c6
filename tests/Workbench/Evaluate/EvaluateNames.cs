using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Summarizer.Names;

namespace Workbench.Evaluate;

/// <summary>
/// <c>evaluate names in.jsonl out.jsonl</c>: compares the people, organizations and places that are found in texts with those annotated.
/// In: <c>{id, lang, text, names:[{text, kind, form?}]}</c>; out: <c>{id, lang, missed[], wrong[]}</c>. Prints recall and precision per
/// language and kind. A place that is not annotated because it is in an organization's name is not wrong.
/// </summary>
internal static class EvaluateNames
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static async Task<int> RunAsync(string input, string output, CancellationToken cancellationToken)
    {
        var answers = (await JsonLines.ReadAsync<Document>(input, cancellationToken)).ConvertAll(Compare);
        await File.WriteAllLinesAsync(output, answers.Select(answer => JsonSerializer.Serialize(answer, Json)), cancellationToken);
        foreach (var language in answers.GroupBy(answer => answer.Lang))
        {
            foreach (var kind in language.SelectMany(answer => answer.Scores).GroupBy(score => score.Kind))
            {
                int expected = kind.Sum(score => score.Expected),
                    found = kind.Sum(score => score.Found),
                    right = kind.Sum(score => score.Right);
                var (recall, precision) = (right / (double)Math.Max(1, expected), right / (double)Math.Max(1, found));
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{language.Key} {kind.Key}: recall {recall:P1} of {expected}, precision {precision:P1} of {found}"
                    )
                );
            }
        }

        return 0;
    }

    private static Answer Compare(Document document)
    {
        var found = EntityFinder.Find(GivenText.ToArticle(document.Text, document.Lang));
        var missed = new List<string>();
        var wrong = new List<string>();
        var scores = new List<Score>();
        foreach (var (kind, names) in new[] { ("person", found.People), ("organization", found.Organizations), ("place", found.Places) })
        {
            var expected = document.Names.Where(name => name.Kind == kind).ToList();
            var counted = names
                .Where(name =>
                    expected.Exists(it => it.Text == name || it.Form == name)
                    || !document.Names.Any(other => other.Kind != kind && Holds(other, name))
                )
                .ToList();
            var right = expected.Where(name => counted.Exists(it => it == name.Text || it == name.Form)).ToList();
            missed.AddRange(expected.Except(right).Select(name => $"{kind}: {name.Text}"));
            wrong.AddRange(
                counted.Where(name => !right.Exists(it => it.Text == name || it.Form == name)).Select(name => $"{kind}: {name}")
            );
            scores.Add(new Score(kind, expected.Count, counted.Count, right.Count));
        }

        return new Answer(document.Id, document.Lang, missed, wrong, scores);
    }

    private static bool Holds(Name organization, string name) =>
        organization.Kind == "organization"
        && organization.Text.Length > name.Length
        && organization.Text.Contains(name, StringComparison.Ordinal);

    private sealed record Document(string Id, string Lang, string Text, IReadOnlyList<Name> Names);

    private sealed record Name(string Text, string Kind, string? Form = null);

    private sealed record Answer(
        string Id,
        string Lang,
        IReadOnlyList<string> Missed,
        IReadOnlyList<string> Wrong,
        IReadOnlyList<Score> Scores
    );

    private sealed record Score(string Kind, int Expected, int Found, int Right);
}

using System.Text;
using System.Text.Json;
using Summarizer;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Languages;
using Summarizer.Models;
using Summarizer.Models.Replies;

namespace TestSupport.Hostile;

/// <summary>What is fuzzed in this process. Each target damages a real input, checks the output, and throws if it is wrong.</summary>
public static class FuzzTargets
{
    // Enough for every stage to have something to do.
    private const int MaxSeedLength = 1_200;

    private static readonly ArticlePipeline Pipeline = new(new DigestOptions(), model: null, TimeProvider.System);

    private static readonly Lazy<string[]> Texts = new(() =>
        (
            (string[])
                [
                    .. Directory.GetFiles(Path.Combine(Repository.Root, "seeds")).Order(StringComparer.Ordinal).Select(File.ReadAllText),
                    .. Languages.SelectMany(language => Values(Path.Combine("quotes", language + ".dev.jsonl"), "text")),
                    .. Values("injections.dev.jsonl", "text").Take(20),
                ]
        )
            .Select(text => text[..Math.Min(MaxSeedLength, text.Length)])
            .ToArray()
    );

    private static readonly Lazy<byte[][]> Files = new(() =>
        [
            .. Texts.Value.Select(Encoding.UTF8.GetBytes),
            .. Texts.Value.Take(5).Select(text => Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(text)).ToArray()),
            .. Texts.Value.Take(5).SelectMany(Formats).Select(Encoding.UTF8.GetBytes),
            .. DocumentSeeds.All,
        ]
    );

    private static readonly Lazy<string[]> Replies = new(() =>
        [
            .. File.ReadLines(Path.Combine(Repository.Root, "tests", "Summarizer.Functions.Tests", "Models", "model-replies.jsonl")),
            .. Drafts(),
        ]
    );

    private static string[] Languages => ["ar", "cs", "de", "es", "fr", "id", "ja", "tr"];

    /// <summary>The targets by name.</summary>
    public static IReadOnlyDictionary<string, Func<Random, Task>> All { get; } =
        new Dictionary<string, Func<Random, Task>>
        {
            ["reader"] = random => ReadAsync(random, Article(random)),
            ["documents"] = random => ReadAsync(random, Document(random)),
            ["engine"] = DigestAsync,
            ["reply"] = ReplyAsync,
        };

    /// <summary>A damaged article, for targets that take one over the network.</summary>
    internal static byte[] Article(Random random) => Mutations.Mutate(random, Any(random, Files.Value), Any(random, Files.Value));

    // Most files are text, so binary ones have a target of their own. It damages either a file or what is inside it.
    private static byte[] Document(Random random) =>
        random.Next(3) == 0
            ? Mutations.Mutate(random, Any(random, DocumentSeeds.All), Any(random, Files.Value))
            : DocumentSeeds.WithDamagedParts(random);

    private static Task ReadAsync(Random random, byte[] content)
    {
        string[] extensions =
        [
            ".txt",
            ".md",
            ".html",
            ".eml",
            ".json",
            ".xml",
            ".srt",
            ".rtf",
            ".pdf",
            ".docx",
            ".odt",
            ".epub",
            ".gz",
            "",
        ];
        var reading = ArticleReader.Read(new Upload("a" + Any(random, extensions), content));
        if (reading is ArticleReading.Readable { Article: var article })
            Invariants.Check(article.Text);
        return Task.CompletedTask;
    }

    private static async Task DigestAsync(Random random)
    {
        var text = Mutations.Mutate(random, Any(random, Texts.Value), Any(random, Texts.Value));
        var upload = new Upload("a.txt", Encoding.UTF8.GetBytes(text))
        {
            Title = random.Next(4) == 0 ? text[..Math.Min(80, text.Length)] : null,
        };
        var outcome = await Pipeline.RunAsync(ArticleBuilder.Id(), upload, EarlierDigest.None, CancellationToken.None);
        if (outcome is DigestOutcome.Composed { Digest: var digest, Text: var canonical })
            Invariants.Check(digest, canonical);
        else if (outcome is not DigestOutcome.Rejected)
            throw new InvalidOperationException($"{outcome.GetType()} is no outcome of an upload.");
    }

    private static Task ReplyAsync(Random random)
    {
        var text = Mutations.Mutate(random, Any(random, Replies.Value), Any(random, Replies.Value));
        var reading = ReplyReader.Read(
            new ModelAnswer.Reply(text, random.Next(4) == 0 ? ReplyEnd.CutOff : ReplyEnd.Complete, 1, 1),
            KnownLanguages.Of("en")
        );
        if (reading.Value is { } draft)
        {
            Invariants.Require(draft.Headline.Length <= ReplyReader.MaxHeadlineLength, "The headline is too long.");
            Invariants.Require(
                draft.Summary.Concat(draft.KeyPoints).All(one => one.Length <= ReplyReader.MaxSentenceLength),
                "A sentence is too long."
            );
            Invariants.Require(draft.Quotes.Count <= ReplyReader.MaxQuotes, "There are too many quotes.");
        }
        else
        {
            Invariants.Require(reading.Fault != ReplyFault.None, "A reply without a draft has a fault.");
        }

        return Task.CompletedTask;
    }

    private static IEnumerable<string> Formats(string text)
    {
        var escaped = text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
        yield return $"<!doctype html><html lang=\"tr\"><head><title>A title</title></head><body><article><h1>A title</h1><p>{escaped.Replace("\n\n", "</p>\n<p>", StringComparison.Ordinal)}</p></article></body></html>";
        yield return $"---\ntitle: A title\nlang: tr\n---\n\n# A title\n\n{text}";
        yield return $"From: a@b.example\nTo: c@d.example\nSubject: A title\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{text}";
        yield return JsonSerializer.Serialize(new { title = "A title", body = text });
        yield return $"<rss version=\"2.0\"><channel><title>News</title><item><title>A title</title><description>{escaped}</description></item></channel></rss>";
        yield return "1\n00:00:01,000 --> 00:00:02,000\n" + text;
        yield return "{\\rtf1\\ansi " + text.Replace("\n\n", "\\par ", StringComparison.Ordinal) + "}";
    }

    private static IEnumerable<string> Drafts()
    {
        var draft = JsonSerializer.Serialize(
            ScriptedModel.Draft(["The harbour is closed.", "No one was hurt."], "The harbour is closed", ["Two cranes are damaged."])
        );
        yield return draft;
        yield return $"<think>\nThey want {{\"headline\": …}}.\n</think>\n```json\n{draft}\n```";
        yield return draft.Replace('"', '\'');
    }

    private static string[] Values(string file, string member) =>
        [
            .. File.ReadLines(Path.Combine(Repository.Root, "tests", "Workbench", "data", file))
                .Select(line =>
                {
                    using var json = JsonDocument.Parse(line);
                    return json.RootElement.GetProperty(member).GetString()!;
                }),
        ];

    private static T Any<T>(Random random, IReadOnlyList<T> all) => all[random.Next(all.Count)];
}

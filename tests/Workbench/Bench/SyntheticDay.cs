using Summarizer.Daily.Stories;
using Summarizer.Digests;
using Summarizer.Names;
using Summarizer.Quotes;

namespace Workbench.Bench;

/// <summary>Digests of made-up stories with the terms of their articles, the same in every run.</summary>
internal sealed class SyntheticDay
{
    private const int Words = 20_000;
    private const int Names = 8_000;
    private const int SentencesOfArticle = 40;
    private const string Consonants = "bcdfgklmnprstvz";
    private const string Vowels = "aeiou";

    private readonly Random _random = new(7);
    private readonly string[] _words;
    private readonly string[] _names;

    private SyntheticDay()
    {
        _words = [.. Enumerable.Range(0, Words).Select(_ => Word(_random.Next(2, 5)))];
        _names = [.. Enumerable.Range(0, Names).Select(_ => Capital(Word(2)) + " " + Capital(Word(_random.Next(2, 4))))];
    }

    /// <summary>A day, and the story that each digest belongs to.</summary>
    public static (IReadOnlyList<Digest> Day, IReadOnlyDictionary<string, int> Stories) Make(int digests)
    {
        var day = Enumerate(digests).ToList();
        return ([.. day.Select(one => one.Digest)], day.ToDictionary(one => one.Digest.Id, one => one.Story));
    }

    /// <summary>The same, one digest after the other.</summary>
    public static IEnumerable<(Digest Digest, int Story)> Enumerate(int digests)
    {
        var made = new SyntheticDay();
        var count = 0;
        for (var story = 0; count < digests; story++)
        {
            var size = story == 0 ? digests / 20 : 1 + (int)(made._random.NextDouble() * made._random.NextDouble() * 8);
            var (names, words) = (made.Pick(made._names, 6), made.Pick(made._words, 60));
            for (var i = 0; i < size && count < digests; i++)
                yield return (made.Digest($"{count++:D6}.txt", names, words), story);
        }
    }

    private Digest Digest(string id, string[] names, string[] words)
    {
        var people = names.OrderBy(_ => _random.Next()).Take(4).Append(_names[Zipf(Names)]).ToArray();
        var digest = new Digest
        {
            Id = id,
            Revision = 1,
            Language = "en",
            Headline = Sentence(people, words, 6),
            Summary = Statements(3),
            KeyPoints = Statements(5),
            Quotes = [new DigestQuote(Sentence(people, words, 12), people[0], null, 0, 10, QuoteMatch.Exact)],
            Entities = new NamedEntities(people, [], []),
            Topics = words[..4],
            Article = new DigestedArticle
            {
                Url = $"https://news{_random.Next(200)}.example/{id}",
                Language = "en",
                UploadedAt = DateTimeOffset.UnixEpoch,
                ContentType = "text/plain",
                Bytes = 2000,
                Words = 300,
                ContentHash = id.PadLeft(64, '0'),
            },
            Verification = new Verification(1, 1, 0, 0, 1),
            Engine = new Engine { Kind = EngineKind.Extractive },
            CreatedAt = DateTimeOffset.UnixEpoch,
            ModifiedAt = DateTimeOffset.UnixEpoch,
        };
        var article = digest with { KeyPoints = Statements(SentencesOfArticle) };
        return digest with { Terms = StoryTermReader.Read(article, article: null) };

        IReadOnlyList<Statement> Statements(int count) =>
            [.. Enumerable.Range(0, count).Select(_ => new Statement(Sentence(people, words, 18), [], []))];
    }

    // Half of each sentence is about the story, the other half is everyday words.
    private string Sentence(string[] people, string[] words, int length)
    {
        var sentence = Enumerable
            .Range(0, length)
            .Select(i =>
                i % 6 == 1 ? people[_random.Next(people.Length)]
                : i % 2 == 0 ? words[_random.Next(words.Length)]
                : _words[Zipf(Words)]
            );
        return Capital(string.Join(' ', sentence)) + ".";
    }

    private string[] Pick(string[] from, int count) => [.. Enumerable.Range(0, count).Select(_ => from[Zipf(from.Length)])];

    private int Zipf(int count) => (int)Math.Pow(count, _random.NextDouble()) - 1;

    private string Word(int syllables) =>
        string.Concat(
            Enumerable
                .Range(0, syllables)
                .Select(_ => $"{Consonants[_random.Next(Consonants.Length)]}{Vowels[_random.Next(Vowels.Length)]}")
        );

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}

using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Models;

namespace Summarizer.SecondChecks;

/// <summary>What a model is given to check: statements, and the sentences of the article around their sources.</summary>
internal sealed class CheckMaterial
{
    private readonly Article _evidence;
    private readonly Dictionary<int, int> _numberOfStart;
    private readonly SortedSet<int> _sentences = [];
    private readonly List<object> _entries = [];
    private readonly Dictionary<int, string> _statements = [];
    private int _tokensLeft;

    public CheckMaterial(Article evidence, int maxTokens)
    {
        _evidence = evidence;
        _numberOfStart = evidence.Sentences.Index().ToDictionary(entry => entry.Item.Span.Start, entry => entry.Index);
        _tokensLeft = maxTokens - Tokens(new { evidence.Title, evidence.PublishedOn });
    }

    /// <summary>The statements by number.</summary>
    public IReadOnlyDictionary<int, string> Statements => _statements;

    /// <summary>Adds a statement, unless it has no source or does not fit.</summary>
    public void Add(int number, Statement statement)
    {
        int[] sources =
        [
            .. statement.Sources.Select(source => source.Start).Where(_numberOfStart.ContainsKey).Select(start => _numberOfStart[start]),
        ];
        int[] added = [.. sources.SelectMany(Around).Distinct().Where(sentence => !_sentences.Contains(sentence))];
        var entry = new
        {
            Statement = number,
            statement.Text,
            Sources = sources,
        };
        var tokens = Tokens(entry) + added.Sum(sentence => Tokens(Sentence(sentence)));
        if (sources.Length == 0 || tokens > _tokensLeft)
            return;

        _tokensLeft -= tokens;
        _sentences.UnionWith(added);
        _entries.Add(entry);
        _statements.Add(number, statement.Text);
    }

    public string ToJson() =>
        DigestPrompt.ToJson(
            new
            {
                _evidence.Title,
                _evidence.PublishedOn,
                Sentences = _sentences.Select(Sentence),
                Statements = _entries,
            }
        );

    private IEnumerable<int> Around(int sentence) =>
        Enumerable.Range(sentence - 1, 3).Where(one => one >= 0 && one < _evidence.Sentences.Count);

    private object Sentence(int number) => new { Sentence = number, Text = _evidence.Sentences[number].Span.Of(_evidence.Text).ToString() };

    private static int Tokens(object entry) => ArticleParts.EstimateTokens(DigestPrompt.ToJson(entry)) + 1;
}

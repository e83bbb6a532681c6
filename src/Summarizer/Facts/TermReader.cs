using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Facts;

/// <summary>Reads the words of a sentence with their stems, meanings and negation.</summary>
internal sealed class TermReader(Language language)
{
    /// <summary>The distance in words at which a negation still applies.</summary>
    private const int MaxNegationReach = 4;

    private readonly Meanings _meanings = language.Meanings;
    private readonly Dictionary<string, (int[] Stems, Sense[] Senses, string Shortest)> _known = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);

    // The key is folded, the table is not.
    private readonly HashSet<string> _possible = [.. language.Meanings.Possible.Select(word => WordFolding.Fold(word))];
    private readonly HashSet<string> _negations = [.. language.Meanings.Negations.Select(word => WordFolding.Fold(word))];

    public Meanings Meanings => _meanings;

    public List<Term> Read(string text, IReadOnlyList<Token> words)
    {
        var terms = new List<Term>(words.Count);
        var isNegated = Negated(text, words);
        for (var i = 0; i < words.Count; i++)
        {
            var (stems, senses, shortest) = Analyze(words[i].Key);
            terms.Add(
                new Term(i, words[i], words[i].Word.Span.Of(text).ToString(), stems, shortest, senses, IsContent(words[i]), isNegated[i])
            );
        }

        return terms;
    }

    /// <summary>The stems, as numbers, and meanings of a folded word.</summary>
    public (int[] Stems, Sense[] Senses, string Shortest) Analyze(string key)
    {
        if (_known.TryGetValue(key, out var known))
            return known;
        var stems = _meanings.Stems(key);
        var (numbers, shortest) = (new int[stems.Count], key);
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!_stems.TryGetValue(stems[i], out numbers[i]))
                numbers[i] = _stems[stems[i]] = _stems.Count;
            if (stems[i].Length < shortest.Length)
                shortest = stems[i];
        }

        return _known[key] = (numbers, _meanings.Of(key, stems), shortest);
    }

    /// <summary>Whether a word negates.</summary>
    public bool IsNegation(string text, Token word) =>
        _negations.Contains(word.Key) || (word.Word.HasSuffix && _meanings.Negations.Contains(language.Lower(word.Word.Span.Of(text))));

    /// <summary>Whether a word has a negative form.</summary>
    public bool HasNegativeForm(Token word) => FormAt(word.Key, _meanings.NegativeForms) > 0;

    /// <summary>Whether a word is the negative form of another: <c>olmadığını</c> and <c>olduğunu</c>.</summary>
    public bool Negates(Token negative, Token word)
    {
        var root = FormAt(negative.Key, _meanings.NegativeForms);
        return root >= 2
            && !HasNegativeForm(word)
            && word.Key.Length > root
            && word.Key.AsSpan().StartsWith(negative.Key.AsSpan(0, root))
            && (root > 2 || word.Key.AsSpan(root).StartsWith(_meanings.ShortVerbForm));
    }

    /// <summary>Whether a word says that something may be.</summary>
    public bool IsPossible(Token word) => _possible.Contains(word.Key) || HasPossibleForm(word);

    /// <summary>Whether a word has a form that leaves open whether something is.</summary>
    public bool HasPossibleForm(Token word) => FormAt(word.Key, _meanings.PossibleForms) > 0;

    private bool IsContent(Token word) => Grounding.IsContent(word, language) && !_negations.Contains(word.Key);

    private bool[] Negated(string text, IReadOnlyList<Token> words)
    {
        var isNegated = new bool[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            isNegated[i] |= HasNegativeForm(words[i]);
            if (!IsNegation(text, words[i]))
                continue;
            var target = _meanings.NegativeForms.Count > 0 ? i - 1 : Next(words, i);
            if (target >= 0)
                isNegated[target] = true;
        }

        return isNegated;
    }

    private int Next(IReadOnlyList<Token> words, int from)
    {
        for (
            var i = from + 1;
            i < words.Count && i - from <= MaxNegationReach && words[i].Gap is not (WordGap.Opening or WordGap.Comma);
            i++
        )
        {
            if (IsContent(words[i]))
                return i;
        }

        return -1;
    }

    // The form must follow a stem of two letters.
    private static int FormAt(string key, IReadOnlyList<string> forms)
    {
        foreach (var form in forms)
        {
            var at = form.EndsWith('$')
                ? key.EndsWith(form[..^1], StringComparison.Ordinal)
                    ? key.Length - form.Length + 1
                    : -1
                : key.IndexOf(form, StringComparison.Ordinal);
            if (at >= 2)
                return at;
        }

        return -1;
    }
}

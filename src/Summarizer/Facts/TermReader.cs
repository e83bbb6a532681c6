using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Facts;

/// <summary>Reads the words of a sentence with their stems, meanings and negation.</summary>
internal sealed class TermReader(Language language)
{
    /// <summary>The distance in words at which a negation still applies.</summary>
    private const int MaxNegationReach = 4;

    /// <summary>The letters that must follow a negative prefix.</summary>
    private const int MinPrefixed = 3;

    private readonly Meanings _meanings = language.Meanings;
    private readonly Dictionary<string, (int[] Stems, Sense[] Senses, string Shortest)> _known = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);

    public Meanings Meanings => _meanings;

    public List<Term> Read(string text, IReadOnlyList<Token> words)
    {
        var terms = new List<Term>(words.Count);
        foreach (var word in words)
        {
            var (stems, senses, shortest) = Analyze(word.Key);
            var written = word.Word.Span.Of(text).ToString();
            var lower = language.Lower(written);
            var isContent = Grounding.IsContent(word, language) && !IsFunctionWord(lower) && !_meanings.Negations.Contains(lower);
            terms.Add(new Term(terms.Count, word, written, lower, stems, shortest, senses, isContent, HasNegativeForm(word)));
        }

        for (var i = 0; i < terms.Count; i++)
        {
            if (IsNegation(terms[i]) && !IsNotNegated(terms, i) && Target(terms, i) is var target and >= 0)
                terms[target] = terms[target] with { IsNegated = true };
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

    /// <summary>Whether a word negates another.</summary>
    public bool IsNegation(Term word) => _meanings.Negations.Contains(word.Lower);

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

    /// <summary>Whether a word is another with a prefix for its opposite: <c>unhurt</c> and <c>hurt</c>.</summary>
    public bool IsOppositeByPrefix(Term negative, Term word)
    {
        foreach (var prefix in _meanings.NegativePrefixes)
        {
            if (
                negative.Token.Key.Length >= prefix.Length + MinPrefixed
                && negative.Token.Key.StartsWith(prefix, StringComparison.Ordinal)
                && Analyze(negative.Token.Key[prefix.Length..]).Stems.Any(word.Stems.Contains)
            )
                return true;
        }

        return false;
    }

    /// <summary>Whether a word says that something may be.</summary>
    public bool IsPossible(Term word) => _meanings.Possible.Contains(word.Lower) || HasPossibleForm(word.Token);

    /// <summary>Whether a word has a form that leaves open whether something is.</summary>
    public bool HasPossibleForm(Token word) => FormAt(word.Key, _meanings.PossibleForms) > 0;

    // Keys of scripts whose vowels are marks differ from the words of the list.
    private bool IsFunctionWord(string lower) => _meanings.MinContent > 0 && language.FunctionWords.Contains(lower);

    private bool IsNotNegated(List<Term> terms, int negation) =>
        Enumerable.Range(negation + 1, MaxNegationReach).Any(i => i < terms.Count && _meanings.NotNegated.Contains(terms[i].Lower));

    private int Target(List<Term> terms, int negation) =>
        _meanings.NegationReach switch
        {
            NegationReach.Previous => negation - 1,
            NegationReach.PreviousContent => Previous(terms, negation),
            NegationReach.AdjacentOrPrevious => Next(terms, negation) is var next && next == negation + 1
                ? next
                : Previous(terms, negation),
            NegationReach.NextOrPrevious => Next(terms, negation) is var next and >= 0 ? next : Previous(terms, negation),
            _ => Next(terms, negation),
        };

    private static int Next(List<Term> terms, int from)
    {
        for (
            var i = from + 1;
            i < terms.Count
                && i - from <= MaxNegationReach
                && terms[i].Token.Gap is not (WordGap.Opening or WordGap.Comma or WordGap.Other);
            i++
        )
        {
            if (terms[i].IsContent)
                return i;
        }

        return -1;
    }

    private static int Previous(List<Term> terms, int from)
    {
        for (
            var i = from - 1;
            i >= 0 && from - i <= MaxNegationReach && terms[i + 1].Token.Gap is not (WordGap.Opening or WordGap.Comma or WordGap.Other);
            i--
        )
        {
            if (terms[i].IsContent)
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

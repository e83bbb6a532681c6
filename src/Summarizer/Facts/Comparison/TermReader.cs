using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Facts.Comparison;

/// <summary>Reads the words of a sentence with their stems, meanings and negation.</summary>
internal sealed partial class TermReader(Language language)
{
    /// <summary>The number of letters that must follow a negative prefix.</summary>
    private const int MinPrefixed = 3;

    /// <summary>The shortest word of a language that keeps its marks, where a syllable can be a whole word.</summary>
    private const int MinSyllable = 2;

    private readonly Meanings _meanings = language.Meanings;
    private readonly Dictionary<string, (int[] Stems, Sense[] Senses, string Shortest)> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);

    public Meanings Meanings => _meanings;

    /// <summary>The words of a sentence, joined where tables have phrases or verbs whose prefix stands apart.</summary>
    public List<Term> Read(string text, IReadOnlyList<Token> words)
    {
        var terms = new List<Term>(words.Count);
        foreach (var word in words)
            terms.Add(Term(text, word, terms.Count));
        if (_meanings.HasPhrases)
            JoinPhrases(terms);
        if (_meanings.SeparablePrefixes.Count > 0)
            JoinPrefixes(terms);
        Negate(terms);
        return terms;
    }

    private Term Term(string text, Token word, int index)
    {
        var written = word.Word.Span.Of(text).ToString();
        var lower = language.Lower(written);
        var elided = Elided(lower);
        if (elided.Length > 0)
        {
            var rest = word.Word.Span with { Start = word.Word.Span.Start + elided.Length + 1 };
            word = word with { Key = WordFolding.Fold(rest.Of(text)), Word = word.Word with { WithoutAffix = rest } };
            lower = lower[(elided.Length + 1)..];
        }

        var isContent = (Grounding.IsContent(word, language) || IsShortContent(word)) && !IsEmpty(lower);

        // A capital within a sentence shows a name: "Nečas".
        var hasPrefix = isContent && !(word.IsCapital && word.Gap != WordGap.Opening) && _meanings.IsNegatedByPrefix(word.Key);
        var key =
            hasPrefix ? _meanings.WithoutNegation(word.Key)
            : _meanings.KeepsMarks ? lower
            : word.Key;
        var (stems, senses, shortest) = Analyze(key);
        if (_meanings.Auxiliaries.Contains(lower))
            senses = [];
        var isNegated = hasPrefix || HasNegativeForm(word);
        return new Term(index, word, written, lower, stems, shortest, senses, isContent, isNegated) { Elided = elided };
    }

    // "n'exclut": an apostrophe separates what is elided.
    private string Elided(string lower)
    {
        if (_meanings.Elided.Count == 0)
            return "";
        var end = lower.IndexOf('\'', StringComparison.Ordinal);
        return end > 0 && end + 1 < lower.Length && _meanings.Elided.Contains(lower[..end]) ? lower[..end] : "";
    }

    private bool IsShortContent(Token word) => _meanings.KeepsMarks && word.Key.Length >= MinSyllable && word.Word.Kind == WordKind.Letters;

    // The key of a function word with marks on its letters is not in the list.
    private bool IsEmpty(string lower) =>
        _meanings.Negations.Contains(lower) || _meanings.Auxiliaries.Contains(lower) || language.FunctionWords.Contains(lower);

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
    public bool IsNegation(Term word) => IsAnyOf(_meanings.Negations, word);

    // "n'exclut": what is elided counts as a word.
    private static bool IsAnyOf(WordPatterns words, Term word) =>
        words.Contains(word.Lower) || (word.Elided.Length > 0 && words.Contains(word.Elided));

    /// <summary>Whether words of the language have negative forms.</summary>
    public bool HasNegativeForms => _meanings.NegativeForms.Count > 0;

    /// <summary>Whether a word has a negative form.</summary>
    public bool HasNegativeForm(Token word) => FormAt(word.Key, _meanings.NegativeForms) > 0;

    /// <summary>Whether a word is the negative form of another: <c>olmadığını</c> and <c>olduğunu</c>.</summary>
    public bool Negates(Token negative, Token word)
    {
        if (!HasNegativeForms)
            return false;
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
                && !_meanings.Unnegated.Contains(negative.Token.Key)
                && Analyze(negative.Token.Key[prefix.Length..]).Stems.Any(word.Stems.Contains)
            )
                return true;
        }

        return false;
    }

    /// <summary>Whether a word says that something is only possible.</summary>
    public bool IsPossible(Term word) =>
        _meanings.Possible.Contains(word.Lower) || _meanings.Presumably.Contains(word.Lower) || HasPossibleForm(word.Token);

    /// <summary>Whether a word in lower case at the beginning of a sentence changes what the rest says.</summary>
    public bool ChangesMeaning(string word) =>
        _meanings.Negations.Contains(word)
        || _meanings.Doubtful.Contains(word)
        || _meanings.Presumably.Contains(word)
        || _meanings.Drafts.Contains(word);

    /// <summary>Whether a word has a form that leaves open whether something is.</summary>
    public bool HasPossibleForm(Token word) => FormAt(word.Key, _meanings.PossibleForms) > 0;

    // The form must follow a stem of two letters or more.
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

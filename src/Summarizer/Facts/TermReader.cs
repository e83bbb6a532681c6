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

    /// <summary>The distance in words from a negation to the word that makes it another.</summary>
    private const int MaxExceptionReach = 2;

    private const int MinSyllable = 2;

    /// <summary>The longest phrase in words.</summary>
    private const int MaxPhrase = 3;

    private readonly Meanings _meanings = language.Meanings;
    private readonly Dictionary<string, (int[] Stems, Sense[] Senses, string Shortest)> _known = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);

    public Meanings Meanings => _meanings;

    /// <summary>The words of a sentence, joined where tables have phrases or verbs whose prefix stands apart.</summary>
    public List<Term> Read(string text, IReadOnlyList<Token> words)
    {
        var terms = new List<Term>(words.Count);
        foreach (var word in words)
        {
            var written = word.Word.Span.Of(text).ToString();
            var lower = language.Lower(written);
            var (stems, senses, shortest) = Analyze(_meanings.KeepsMarks ? lower : word.Key);
            var isContent = (Grounding.IsContent(word, language) || IsShortContent(word)) && !IsEmpty(lower);
            terms.Add(new Term(terms.Count, word, written, lower, stems, shortest, senses, isContent, HasNegativeForm(word)));
        }

        if (_meanings.HasPhrases)
            JoinPhrases(terms);
        if (_meanings.SeparablePrefixes.Count > 0)
            JoinPrefixes(terms);
        for (var i = 0; i < terms.Count; i++)
        {
            if (IsNegation(terms[i]) && !IsException(terms, i) && Target(terms, i) is var target and >= 0)
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

    // A syllable of a language that keeps its marks can be a whole word.
    private bool IsShortContent(Token word) => _meanings.KeepsMarks && word.Key.Length >= MinSyllable && word.Word.Kind == WordKind.Letters;

    private bool IsEmpty(string lower) =>
        _meanings.Negations.Contains(lower) || _meanings.Auxiliaries.Contains(lower) || language.FunctionWords.Contains(lower);

    // The words of a phrase become one term, at its first word.
    private void JoinPhrases(List<Term> terms)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            for (var length = Math.Min(MaxPhrase, terms.Count - i); length > 1; length--)
            {
                var words = terms.GetRange(i, length);
                var joined = string.Join('_', words.Select(word => word.Lower));
                if (!words.Skip(1).All(word => word.Token.Joins) || !_meanings.IsPhrase(joined))
                    continue;
                var key = _meanings.KeepsMarks ? joined : string.Join('_', words.Select(word => word.Token.Key));
                var (stems, senses, shortest) = Analyze(key);
                var first = words[0].Token.Word;
                var span = first.WithoutAffix with { End = words[^1].Token.Word.WithoutAffix.End };
                terms[i] = words[0] with
                {
                    Token = words[0].Token with { Word = first with { WithoutAffix = span } },
                    Lower = joined,
                    Stems = stems,
                    Senses = senses,
                    Shortest = shortest,
                    IsContent = !IsEmpty(joined),
                };
                for (var next = i + 1; next < i + length; next++)
                    terms[next] = terms[next] with { Lower = "", Stems = [], Senses = [], IsContent = false };
                i += length - 1;
                break;
            }
        }
    }

    // "lehnte … ab" is read as "ablehnte" if the tables have that.
    private void JoinPrefixes(List<Term> terms)
    {
        for (var i = 1; i < terms.Count; i++)
        {
            if (!_meanings.SeparablePrefixes.Contains(terms[i].Lower) || !EndsClause(terms, i))
                continue;
            var (lower, key) = (terms[i].Lower, terms[i].Token.Key);
            for (var verb = i - 1; verb >= 0 && terms[verb + 1].Token.Joins; verb--)
            {
                if (!CanBeVerb(terms[verb]))
                    continue;
                var (stems, senses, shortest) = Analyze(key + terms[verb].Token.Key);
                if (senses.Length == 0 && !_meanings.Reversals.Contains(lower + terms[verb].Lower))
                    continue;
                terms[verb] = terms[verb] with
                {
                    Lower = lower + terms[verb].Lower,
                    Stems = stems,
                    Senses = senses,
                    Shortest = shortest,
                    IsContent = true,
                };
                terms[i] = terms[i] with { VerbOfPrefix = verb, Senses = [] };
                break;
            }
        }
    }

    // Function words include verbs, but not short ones.
    private bool CanBeVerb(Term term) =>
        !term.Token.IsCapital
        && term.Lower.Length >= MinPrefixed
        && (term.Lower.Length > MinPrefixed || !language.FunctionWords.Contains(term.Lower));

    private bool EndsClause(List<Term> terms, int at) =>
        at + 1 == terms.Count || !terms[at + 1].Token.Joins || _meanings.Conjunctions.Contains(terms[at + 1].Lower);

    // "not only", "δεν παίρνει μόνο"
    private bool IsException(List<Term> terms, int negation)
    {
        for (var i = negation + 1; i < terms.Count && i - negation <= MaxExceptionReach && terms[i].Token.Joins; i++)
        {
            if (_meanings.NotNegatedWords.Contains(terms[i].Lower))
                return true;
        }

        return false;
    }

    private int Target(List<Term> terms, int negation)
    {
        if (negation + 1 < terms.Count && terms[negation + 1].VerbOfPrefix is { } verb)
            return verb;
        if (_meanings.NegationReach == NegationReach.Previous)
            return negation - 1;
        var next = Next(terms, negation);
        return next < 0 && _meanings.NegationReach == NegationReach.NextOrPrevious && IsLast(terms, negation)
            ? Verb(terms, negation) ?? Previous(terms, negation)
            : next;
    }

    // "Ohne ihn hätten wir … gefunden": no content word of the clause may follow, however far away.
    private static bool IsLast(List<Term> terms, int negation)
    {
        for (var i = negation + 1; i < terms.Count && terms[i].Token.Joins; i++)
        {
            if (terms[i].IsContent)
                return false;
        }

        return true;
    }

    // "Das Werk schließt die Firma nicht": where nouns have capitals, the verb can be told from the noun beside the negation.
    private int? Verb(List<Term> terms, int negation)
    {
        for (var i = negation - 1; i >= 0 && language.CapitalizesNouns && terms[i + 1].Token.Joins; i--)
        {
            if (terms[i].IsContent && (!terms[i].Token.IsCapital || terms[i].Token.Gap == WordGap.Opening))
                return i;
        }

        return null;
    }

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

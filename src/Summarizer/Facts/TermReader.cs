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

    /// <summary>The distance in words between the parts of a negation.</summary>
    private const int MaxClause = 6;

    private readonly Meanings _meanings = language.Meanings;
    private readonly Dictionary<string, (int[] Stems, Sense[] Senses, string Shortest)> _known = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);

    public Meanings Meanings => _meanings;

    public List<Term> Read(string text, IReadOnlyList<Token> words)
    {
        var terms = new List<Term>(words.Count);
        foreach (var word in words)
            terms.Add(Term(text, word, terms.Count));
        for (var i = 0; i < terms.Count; i++)
        {
            if (IsNegation(terms[i]) && Target(terms, i) is var target and >= 0)
            {
                terms[target] = terms[target] with { IsNegated = true };
                if (!_meanings.Reversals.Contains(terms[target].Lower) && Governed(terms, target) is var governed and >= 0)
                    terms[governed] = terms[governed] with { IsNegated = true };
            }
        }

        for (var i = 0; i < terms.Count; i++)
            Reverse(terms, i);
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

        var (stems, senses, shortest) = Analyze(word.Key);
        var isAuxiliary = _meanings.Auxiliaries.Contains(lower);
        var isContent = Grounding.IsContent(word, language) && !isAuxiliary && !_meanings.Negations.Contains(lower);
        return new Term(index, word, written, lower, stems, shortest, isAuxiliary ? [] : senses, isContent, HasNegativeForm(word))
        {
            Elided = elided,
        };
    }

    // "n'exclut": an apostrophe separates what is elided.
    private string Elided(string lower)
    {
        if (_meanings.Elided.Count == 0)
            return "";
        var end = lower.IndexOf('\'', StringComparison.Ordinal);
        return end > 0 && end + 1 < lower.Length && _meanings.Elided.Contains(lower[..end]) ? lower[..end] : "";
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
    public bool IsNegation(Term word) =>
        _meanings.Negations.Contains(word.Lower) || (word.Elided.Length > 0 && _meanings.Negations.Contains(word.Elided));

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

    private int Target(List<Term> terms, int negation)
    {
        if (_meanings.NegationReach == NegationReach.Previous)
            return negation - 1;
        if (IsLimit(terms, negation) || IsRepetition(terms, negation))
            return -1;
        if (IsTarget(terms[negation]))
            return negation;
        var next = Next(terms, negation);
        return next < 0 && _meanings.NegationReach == NegationReach.NextOrPrevious ? Previous(terms, negation) : next;
    }

    // "non solo", "ne fait pas seulement", "n'a vendu que deux", "avant qu'il ne parte"
    private bool IsLimit(List<Term> terms, int negation)
    {
        if (!IsHalf(terms[negation]))
            return negation + 1 < terms.Count && IsLimit(terms[negation + 1]);
        for (var i = negation + 1; IsInClause(terms, i, negation); i++)
        {
            if (_meanings.NegationCompletions.Contains(terms[i].Lower))
                return i + 1 < terms.Count && _meanings.Limits.Contains(terms[i + 1].Lower) && !IsClauseOpening(terms[i + 1]);
            if (IsLimit(terms[i]))
                return true;
        }

        for (var i = negation - 1; i >= 0 && negation - i <= MaxClause && terms[i + 1].Token.Joins; i--)
        {
            if (_meanings.NegationCompletions.Contains(terms[i].Lower))
                return false;
        }

        return true;
    }

    private bool IsHalf(Term term) =>
        _meanings.HalfNegations.Contains(term.Lower) || (term.Elided.Length > 0 && _meanings.HalfNegations.Contains(term.Elided));

    private bool IsLimit(Term term) =>
        _meanings.Limits.Contains(term.Lower) || (term.Elided.Length > 0 && _meanings.Limits.Contains(term.Elided));

    // "n'a pas dit que": after a completed negation, it introduces what was said.
    private bool IsClauseOpening(Term term) => language.ClauseOpenings.Contains(term.Lower);

    private bool IsRepetition(List<Term> terms, int negation)
    {
        if (!_meanings.RepeatedNegations.Contains(terms[negation].Lower))
            return false;
        for (var i = negation - 1; i >= 0 && negation - i <= MaxClause && terms[i + 1].Token.Joins; i--)
        {
            if (IsNegation(terms[i]))
                return true;
        }

        return false;
    }

    private static bool IsInClause(List<Term> terms, int i, int from) => i < terms.Count && i - from <= MaxClause && terms[i].Token.Joins;

    // What "refuse" or "renounce" governs: "renonce à fermer" does not contradict "reste ouvert".
    private void Reverse(List<Term> terms, int reversal)
    {
        if (
            !_meanings.VerbLinks.IsEmpty
            && terms[reversal] is { IsContent: true, IsNegated: false }
            && _meanings.Reversals.Contains(terms[reversal].Lower)
            && Next(terms, reversal) is var next and >= 0
        )
            terms[next] = terms[next] with { IsReversed = true };
    }

    // "n'envisage pas de fermer"
    private int Governed(List<Term> terms, int verb)
    {
        var isLinked = false;
        for (var i = verb + 1; IsInClause(terms, i, verb); i++)
        {
            if (IsTarget(terms[i]))
            {
                return _meanings.InfinitiveSuffixes.Count == 0
                    ? isLinked
                        ? i
                        : -1
                    : _meanings.InfinitiveSuffixes.Any(suffix => terms[i].Token.Key.EndsWith(suffix, StringComparison.Ordinal))
                        ? i
                        : -1;
            }

            var isLink = _meanings.VerbLinks.Contains(terms[i].Lower);
            if (!isLink && !_meanings.NegationCompletions.Contains(terms[i].Lower))
                return -1;
            isLinked |= isLink;
        }

        return -1;
    }

    private int Next(List<Term> terms, int from)
    {
        for (
            var i = from + 1;
            i < terms.Count && i - from <= MaxNegationReach && terms[i].Token.Gap is not (WordGap.Opening or WordGap.Comma);
            i++
        )
        {
            if (IsTarget(terms[i]))
                return i;
        }

        return -1;
    }

    private int Previous(List<Term> terms, int from)
    {
        for (
            var i = from - 1;
            i >= 0 && from - i <= MaxNegationReach && terms[i + 1].Token.Gap is not (WordGap.Opening or WordGap.Comma);
            i--
        )
        {
            if (IsTarget(terms[i]))
                return i;
        }

        return -1;
    }

    // The key of a function word with an accent is not in the list.
    private bool IsTarget(Term term) => term.IsContent && !language.FunctionWords.Contains(term.Lower);

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

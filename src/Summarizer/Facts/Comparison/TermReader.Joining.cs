namespace Summarizer.Facts.Comparison;

// Words that are one: phrases, and verbs whose prefix stands apart.
internal sealed partial class TermReader
{
    /// <summary>The longest phrase in words.</summary>
    private const int MaxPhrase = 3;

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
        at + 1 == terms.Count || !terms[at + 1].Token.Joins || language.Conjunctions.Contains(terms[at + 1].Lower);
}

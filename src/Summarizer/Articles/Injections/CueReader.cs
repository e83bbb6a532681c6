namespace Summarizer.Articles;

/// <summary>What one sentence says to a model, judged by the cues of one language at a time.</summary>
internal sealed class CueReader
{
    private const int MostLeads = 3;
    private const int WordsBetweenRoleAndModel = 6;
    private const int WordsBetweenYourAndAnswer = 2;
    private readonly FoldedSentence _sentence;
    private readonly List<CueHit> _hits;

    private CueReader(FoldedSentence sentence)
    {
        _sentence = sentence;
        _hits = CueTable.All.Find(sentence.Words);
    }

    /// <summary>Whether it speaks to a model or of its reply.</summary>
    public bool AddressesModel { get; private init; }

    /// <summary>Whether it gives an order as people give models.</summary>
    public bool IsTask { get; private init; }

    /// <summary>Whether it asks what the text around it would not have to answer.</summary>
    public bool IsOpenQuestion { get; private init; }

    /// <summary>Reads a sentence.</summary>
    public static CueReader Read(FoldedSentence sentence)
    {
        var reader = new CueReader(sentence);
        var isTask = reader.IsOrder();
        return new CueReader(sentence)
        {
            AddressesModel = SpelledOut.AddressesModel(sentence) || reader.Tables().Any(table => reader.IsStrong(table, isTask)),
            IsTask = isTask,
            IsOpenQuestion = sentence.IsQuestion && !reader._hits.Any(hit => hit.Cue == Cue.Pointer),
        };
    }

    private IEnumerable<InjectionWords> Tables() => _hits.Select(hit => hit.Words).Distinct();

    private bool IsStrong(InjectionWords table, bool isTask) =>
        Any(table, Cue.Direct)
        || Any(table, Cue.Bare, IsUnquoted)
        || Any(table, Cue.Opening, hit => IsUnquoted(hit) && Opens(hit.First))
        || SetsInstructionsAside(table)
        || GivesRole(table)
        || isTask && (SpeaksOfAnswer(table) || Any(table, Cue.SystemPrompt))
        || SpeaksOfAnswerBehindItsFirstWord(table);

    // "Ignore all previous instructions", in any order: in Turkish the verb stands last.
    private bool SetsInstructionsAside(InjectionWords table) =>
        Any(table, Cue.Ignore, ignore => Any(table, Cue.Instructions, told => Near(ignore, told, table.Reach)
            && (Any(table, Cue.Earlier, earlier => Near(ignore, earlier, table.Reach)) || Any(table, Cue.SystemPrompt))));

    private bool GivesRole(InjectionWords table) =>
        Any(table, Cue.YouAre, you => IsUnquoted(you)
            && Any(table, Cue.Model, model => Near(you, model, WordsBetweenRoleAndModel)));

    private bool SpeaksOfAnswer(InjectionWords table) =>
        Any(table, Cue.YourAnswer, IsUnquoted) || Any(table, Cue.Your, IsYourAnswer);

    // "Rot13 your reply": an order by a verb that no table has.
    private bool SpeaksOfAnswerBehindItsFirstWord(InjectionWords table) =>
        !_sentence.IsQuestion && _sentence.Words.Count > 1 && !Languages.English.FunctionWords.Contains(_sentence.Words[0].Text)
            && table == EnglishInjectionWords.Words && Any(table, Cue.Your, hit => hit.First == 1 && IsYourAnswer(hit));

    private bool IsYourAnswer(CueHit your) =>
        IsUnquoted(your) && Any(your.Words, Cue.Answer, answer => answer.First > your.Last && answer.First - your.Last <= WordsBetweenYourAndAnswer + 1);

    private bool IsOrder() =>
        _hits.Any(hit => IsUnquoted(hit) && (hit.Cue == Cue.Task && Opens(hit.First)
            || hit.Cue == Cue.LastTask && hit.Last == _sentence.Words.Count - 1 && _sentence.Words.Count > 1));

    // Nothing but "please", "now" and the like between it and the beginning of its clause.
    private bool Opens(int word)
    {
        for (var leads = 0; leads <= MostLeads; leads++)
        {
            if (_sentence.BeginsClause(word)) return true;
            var lead = _hits.FindIndex(hit => hit.Cue == Cue.Lead && hit.Last == word - 1);
            if (lead < 0) return false;
            word = _hits[lead].First;
        }

        return false;
    }

    private bool Any(InjectionWords table, Cue cue) => Any(table, cue, static _ => true);

    private bool Any(InjectionWords table, Cue cue, Func<CueHit, bool> condition) =>
        _hits.Any(hit => hit.Cue == cue && hit.Words == table && condition(hit));

    private bool IsUnquoted(CueHit hit) => !_sentence.Words[hit.First].Quoted;

    private static bool Near(CueHit one, CueHit other, int reach) =>
        (one.First > other.Last ? one.First - other.Last : other.First - one.Last) <= reach;
}

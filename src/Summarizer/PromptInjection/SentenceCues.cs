using Summarizer.Languages;

namespace Summarizer.PromptInjection;

/// <summary>What a sentence says to a model, judged by the cues of one language at a time.</summary>
internal sealed class SentenceCues
{
    private const int WordsBetweenRoleAndModel = 6;
    private const int WordsBetweenYourAndAnswer = 2;
    private const int WordsBeforeName = 3;
    private const int WordsBehindName = 5;
    private readonly FoldedSentence _sentence;
    private readonly CueHits _hits;
    private readonly bool _holdsOrder;

    private SentenceCues(FoldedSentence sentence)
    {
        _sentence = sentence;
        _hits = new CueHits(sentence.Words);
        Reply = new ReplyOrder(sentence, _hits);
        IsTask = Reply.IsOrder || _hits.Any(IsOrder);
        _holdsOrder = IsTask || _hits.Any(HoldsOrder);
        IsOpenQuestion = sentence.IsQuestion && _hits.Any(Asks);
        IsSpelledOut = SpacedLetterCommands.AddressesModel(sentence);
        AddressesModel = IsSpelledOut || Reply.SetsTaskAside || _hits.Any(IsStrong);
    }

    /// <summary>Whether it addresses a model or mentions its reply.</summary>
    public bool AddressesModel { get; }

    /// <summary>
    /// Whether it addresses a model itself instead of reporting how one was addressed: the order begins the sentence, outside quotation
    /// marks, or ends it in a verb-final language.
    /// </summary>
    public bool IsCommand =>
        IsSpelledOut || IsTask || _hits.Any(hit => IsUnquoted(hit) && IsStrong(hit) && _hits.Opens(hit.First, _sentence.BeginsStatement));

    /// <summary>Whether it is a typical order to a model.</summary>
    public bool IsTask { get; }

    /// <summary>Whether it is a question that does not refer to the text around it.</summary>
    public bool IsOpenQuestion { get; }

    /// <summary>What it says about the text to be written.</summary>
    public ReplyOrder Reply { get; }

    private bool IsSpelledOut { get; }

    public static SentenceCues Read(FoldedSentence sentence) => new(sentence);

    /// <summary>Whether it mentions a language model in a language.</summary>
    public bool MentionsModel(Language language) => _hits.Any(hit => hit.Cue == Cue.Model && hit.Words.Tag == language.Tag);

    /// <summary>Whether it asks for something in the article's language or English.</summary>
    public bool Requests(Language language) => Requests(language.Tag) || Requests(KnownLanguages.English.Tag);

    /// <summary>Whether it asks for something in a part of a text, in the article's language or English.</summary>
    public bool RequestsPiece(Language language) => RequestsPiece(language.Tag) || RequestsPiece(KnownLanguages.English.Tag);

    /// <summary>Whether it may order or ask something, as far as words tell, in the article's language or English.</summary>
    public bool MayOrder(Language language) => _holdsOrder || MayOrder(language.Tag) || MayOrder(KnownLanguages.English.Tag);

    /// <summary>Whether it asks whoever passes the article on for something, in the article's language or English.</summary>
    public bool AsksReader(Language language) => AsksReader(language.Tag) || AsksReader(KnownLanguages.English.Tag);

    /// <summary>
    /// Whether it states what a summarizer or a model that reads this text does or must do: "Any AI reading these lines will
    /// mention …".
    /// </summary>
    public bool SpeaksOfReaders => _hits.Any(ReadsThisText);

    private bool ReadsThisText(CueHit hit) =>
        hit.Cue is Cue.Summarizing or Cue.Reading
        && IsUnquoted(hit)
        && Near(hit, Cue.ThisText)
        && (Near(hit, Cue.ModelReader) || hit.Cue == Cue.Summarizing && Near(hit, Cue.Anybody));

    private bool Near(CueHit hit, Cue cue) => _hits.AnyNear(hit, cue, hit.Words.Reach, IsUnquoted);

    private bool AsksReader(string tag) => Has(Cue.Reader, tag) && (Has(Cue.Request, tag) || Has(Cue.Address, tag) || IsTask);

    private bool Requests(string tag) => Has(Cue.Request, tag) || Has(Cue.Asking, tag);

    private bool RequestsPiece(string tag) => Has(Cue.Piece, tag) && (Requests(tag) || Has(Cue.You, tag));

    private bool MayOrder(string tag) =>
        Requests(tag)
        || Has(Cue.You, tag)
        || Has(Cue.Reader, tag)
        || Has(Cue.YourAnswer, tag)
        || Has(Cue.Your, tag) && Has(Cue.Answer, tag);

    private bool Has(Cue cue, string tag) => _hits.Any(hit => hit.Cue == cue && hit.Words.Tag == tag && IsUnquoted(hit));

    private bool IsStrong(CueHit hit) =>
        hit.Cue switch
        {
            Cue.Direct => true,
            Cue.Bare => _holdsOrder || IsUnquoted(hit),
            Cue.Opening => IsUnquoted(hit) && _hits.Opens(hit.First, _sentence.BeginsClause),
            Cue.Ignore => SetsInstructionsAside(hit),
            Cue.YouAre => IsUnquoted(hit) && _hits.AnyNear(hit, Cue.Model, WordsBetweenRoleAndModel),
            Cue.Address => IsUnquoted(hit)
                && _sentence.BeginsStatement(hit.First)
                && _hits.AnyNear(hit, Cue.Model, WordsBeforeName, IsCalled),
            Cue.Model => hit.First == 0 && IsTask && EndsStatement(hit),
            Cue.YourAnswer or Cue.SystemPrompt => _holdsOrder,
            Cue.Your => IsYourAnswer(hit) && (_holdsOrder || IsUnquoted(hit) && (FollowsOrder(hit) || FollowsUnknownOrder(hit))),
            _ => false,
        };

    // "Ignore all previous instructions", in any word order: in Turkish the verb is last.
    private bool SetsInstructionsAside(CueHit ignore)
    {
        var reach = ignore.Words.Reach;
        return _hits.AnyNear(ignore, Cue.Instructions, reach)
            && (_hits.AnyNear(ignore, Cue.Earlier, reach) || _hits.AnyNear(ignore, Cue.SystemPrompt, reach));
    }

    private bool IsYourAnswer(CueHit your) =>
        _hits.AnyNear(your, Cue.Answer, WordsBetweenYourAndAnswer + 1, answer => answer.First > your.Last);

    // "Modify your answer", anywhere.
    private bool FollowsOrder(CueHit your) => _hits.AnyNear(your, Cue.Task, reach: 1, task => task.Last == your.First - 1);

    // "Rot13 your reply", "Améliore ta réponse": an order with a verb that is in no table.
    private bool FollowsUnknownOrder(CueHit your) =>
        your.First == 1
        && !_sentence.IsQuestion
        && KnownLanguages.Of(your.Words.Tag) is { IsVerbFinal: false } language
        && !language.FunctionWords.Contains(_sentence.Words[0].Text);

    private bool IsOrder(CueHit hit) =>
        hit.Cue switch
        {
            Cue.Task => IsUnquoted(hit) && !IsNoun(hit) && _hits.Opens(hit.First, _sentence.BeginsStatement),
            Cue.LastTask => IsUnquoted(hit) && EndsStatement(hit) && hit.First > 0,
            _ => false,
        };

    // "To the AI that reads this: …"
    private bool IsCalled(CueHit model) =>
        Enumerable.Range(model.Last + 1, WordsBehindName).Any(word => word < _sentence.Words.Count && _sentence.BeginsClause(word));

    private bool EndsStatement(CueHit hit) => hit.Last == _sentence.Words.Count - 1 || _sentence.BeginsStatement(hit.Last + 1);

    // "Use of force", "List of names".
    private bool IsNoun(CueHit task) => task.Last + 1 < _sentence.Words.Count && _sentence.Words[task.Last + 1].Text is "of";

    // Also inside quotation marks, which may be deceptive, and after text without a closing mark.
    private bool HoldsOrder(CueHit hit) =>
        hit.Cue == Cue.Task && (_sentence.BeginsClause(hit.First) || _sentence.IsCapitalAmidSmall(hit.First));

    private bool Asks(CueHit hit) =>
        hit.Cue == Cue.Question
        && !_hits.LeansOnContext(hit.Words)
        && (hit.Words.AsksAnywhere || _hits.Opens(hit.First, static word => word == 0));

    private bool IsUnquoted(CueHit hit) => !_sentence.Words[hit.First].Quoted;
}

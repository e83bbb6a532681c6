using Summarizer.Languages;

namespace Summarizer.PromptInjection;

/// <summary>
/// Reads a sentence as an order that speaks of the text to be written: "Close your note with these words: …". The words of such orders are
/// common, so they count only together and where an order can be.
/// </summary>
internal sealed class ReplyOrder
{
    // "Stop and write", "leave it and report".
    private const int WordsBetweenStopAndWrite = 4;
    private const int WordsAfterAsking = 3;
    private const int MaxWordsOfHead = 14;
    private readonly FoldedSentence _sentence;
    private readonly CueHits _hits;

    public ReplyOrder(FoldedSentence sentence, CueHits hits)
    {
        _sentence = sentence;
        _hits = hits;
        var stops = hits.Any(Stops);
        IsOrder = stops || hits.Any(Writes);
        SetsTaskAside = stops && hits.Any(hit => hit.Cue == Cue.Stop && Stops(hit) && Near(hit, Cue.Told) && Near(hit, Cue.Write));
        ChangesReport = hits.Any(hit => hit.Cue == Cue.Change && IsOrderForm(hit) && Near(hit, Cue.Detail));
    }

    /// <summary>Whether it orders where to write something, or to stop what a model does.</summary>
    public bool IsOrder { get; }

    /// <summary>Whether it orders a model to stop its task and to write something else.</summary>
    public bool SetsTaskAside { get; }

    /// <summary>Whether it orders to change a fact: "Replace the number of visitors with a million".</summary>
    public bool ChangesReport { get; }

    /// <summary>
    /// The first word of what shall be in a part of a text that it names, in the article's language or English, before a colon: "Headline
    /// for this piece: …".
    /// </summary>
    public int? Introduced(Language language) =>
        _sentence.Colon(MaxWordsOfHead) is { } colon && IsSaid(colon) && _hits.Any(hit => IsHead(hit, colon, language)) ? colon : null;

    // "Title" and "note" are verbs and parts of a text, but not both at once.
    private bool Writes(CueHit hit) =>
        hit.Cue == Cue.Write
        && IsOrderForm(hit)
        && _hits.AnyNear(hit, Cue.Piece, hit.Words.Reach, piece => IsSaid(piece) && (piece.First > hit.Last || piece.Last < hit.First));

    private bool Stops(CueHit hit) =>
        hit.Cue == Cue.Stop
        && (Near(hit, Cue.Told) || WritesNext(hit))
        && (
            IsOrderForm(hit)
            || hit.Words.OrdersLast && IsSaid(hit) && (WritesNext(hit) || _hits.AnyNear(hit, Cue.Write, hit.Words.Reach * 2, IsOrderForm))
        );

    private bool WritesNext(CueHit stop) =>
        _hits.AnyNear(stop, Cue.Write, WordsBetweenStopAndWrite, write => write.First > stop.Last && IsSaid(write));

    // A verb that opens its statement or, in verb-final languages, ends it; any verb after "could you".
    private bool IsOrderForm(CueHit hit) =>
        IsSaid(hit)
        && (_hits.Opens(hit.First, _sentence.BeginsStatement) || hit.Words.OrdersLast && EndsStatement(hit) || AsksSomebody(hit));

    // "Could you please …", not "please" in the middle of a report.
    private bool AsksSomebody(CueHit hit) =>
        _hits.AnyNear(
            hit,
            Cue.Asking,
            hit.Words.Reach,
            asking =>
                IsSaid(asking)
                && (hit.Words.OrdersLast || asking.First <= WordsAfterAsking && asking.First < hit.First || _sentence.IsQuestion)
        );

    private bool IsHead(CueHit piece, int colon, Language language) =>
        piece.Cue is Cue.Piece or Cue.Reader
        && piece.Last < colon
        && IsSaid(piece)
        && (piece.Words.Tag == language.Tag || piece.Words.Tag == KnownLanguages.English.Tag);

    private bool EndsStatement(CueHit hit) => hit.Last == _sentence.Words.Count - 1 || _sentence.BeginsStatement(hit.Last + 1);

    private bool Near(CueHit hit, Cue cue) => _hits.AnyNear(hit, cue, hit.Words.Reach, IsSaid);

    private bool IsSaid(CueHit hit) => IsSaid(hit.First);

    private bool IsSaid(int word) => !_sentence.Words[word].Quoted || _sentence.IsSetApart;
}

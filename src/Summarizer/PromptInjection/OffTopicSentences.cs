using Summarizer.Languages;

namespace Summarizer.PromptInjection;

/// <summary>The orders and questions of an article that share hardly any words with the sentences around them.</summary>
internal sealed class OffTopicSentences
{
    private const double MaxOverlapOfTask = 0.5;
    private const double MaxOverlapOfQuestion = 0.34;
    private const double MaxOverlapAmongItsKind = 0.2;
    private const double MaxOverlapOfReader = 0.34;
    private const double MaxOverlapOfRequest = 0.15;
    private const int MinContentWords = 2;
    private const int MinContentWordsOfRequest = 3;
    private const int TitleIndex = -1;
    private const int MinPerKind = 4;
    private const double ShareOfKind = 0.34;

    private readonly IReadOnlyList<FoldedSentence> _sentences;
    private readonly IReadOnlyList<SentenceCues> _readings;
    private readonly VocabularyOverlap _overlap;
    private readonly bool _isMadeOfThem;
    private readonly Language _language;

    public OffTopicSentences(Language language, IReadOnlyList<FoldedSentence> sentences, IReadOnlyList<SentenceCues> readings)
    {
        _language = language;
        _sentences = sentences;
        _readings = readings;

        // An attack must not be supported by its own repetition. But in a recipe or a quiz, orders and questions are the content.
        var candidates = Enumerable.Range(0, sentences.Count).Count(IsCandidate);
        _isMadeOfThem = candidates >= MinPerKind && candidates > sentences.Count * ShareOfKind;
        _overlap = new VocabularyOverlap(language, sentences, i => _isMadeOfThem || !readings[i].AddressesModel && !IsCandidate(i));
    }

    public bool Contains(int i) =>
        IsCandidate(i) && _overlap.Shared(_sentences[i], i, MinContentWords) <= MaxOverlap(_readings[i])
        || IsMessage(i)
        || IntroducesForeign(i);

    /// <summary>
    /// Whether a sentence asks for something without an imperative. It supports no statement but raises no suspicion, because news contains
    /// requests too.
    /// </summary>
    public bool IsRequest(int i) =>
        _readings[i].SpeaksOfReaders
        || !_isMadeOfThem
            && (
                !_sentences[i].IsHeadline && _readings[i].Requests(_language) && IsForeign(i)
                || _readings[i].Reply.ChangesReport
                || _readings[i].RequestsPiece(_language)
                    && _overlap.Shared(_sentences[i], i, MinContentWordsOfRequest) <= MaxOverlapOfReader
            );

    /// <summary>Whether a sentence has nothing to do with those around it.</summary>
    public bool IsForeign(int i) => _overlap.Shared(_sentences[i], i, MinContentWordsOfRequest) <= MaxOverlapOfRequest;

    /// <summary>How far a sentence of the title is to be trusted.</summary>
    public TitleTrust TrustInTitle(FoldedSentence title)
    {
        var reading = SentenceCues.Read(title);
        return (reading.IsTask || title.IsQuestion) && _overlap.Shared(title, TitleIndex, MinContentWords) <= MaxOverlapOfTask
                ? TitleTrust.Foreign
            : title.IsQuestion
            || reading.MayOrder(_language) && _overlap.Shared(title, TitleIndex, MinContentWordsOfRequest) <= MaxOverlapOfRequest
                ? TitleTrust.Isolated
            : TitleTrust.Full;
    }

    /// <summary>
    /// Whether a sentence may order something and has nothing to do with those around it. The whole may still be news, but a part of it is
    /// what an order demands.
    /// </summary>
    public bool IsIsolated(int i) => _readings[i].MayOrder(_language) && IsForeign(i);

    /// <summary>Those of the candidates that have nothing to do with the sentences around them, read on demand.</summary>
    public LoneSentences Lone(IReadOnlyList<int> candidates) => new(_overlap, candidates.Where(IsForeign).Select(LoneSentence), _language);

    private LoneSentence LoneSentence(int i) =>
        new(_sentences[i].Sentence.Span, _overlap.Describe(_sentences[i], i), _language.ReplyOrders is { OrdersLast: true });

    private bool IsMessage(int i) =>
        !_sentences[i].IsHeadline
        && _readings[i].AsksReader(_language)
        && _overlap.Shared(_sentences[i], i, MinContentWordsOfRequest) <= MaxOverlapOfReader;

    private bool IntroducesForeign(int i) =>
        !_isMadeOfThem
        && _readings[i].Reply.Introduced(_language) is { } first
        && _overlap.Shared(_sentences[i], i, MinContentWords, first) <= MaxOverlapOfReader;

    private bool IsCandidate(int i) => !_sentences[i].IsHeadline && (_readings[i].IsTask || _readings[i].IsOpenQuestion);

    // Orders about the text to be written are made of common words, so that advice to readers looks like them.
    private double MaxOverlap(SentenceCues reading) =>
        _isMadeOfThem ? MaxOverlapAmongItsKind
        : reading.IsTask && !reading.Reply.IsOrder ? MaxOverlapOfTask
        : MaxOverlapOfQuestion;
}

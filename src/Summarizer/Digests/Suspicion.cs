namespace Summarizer.Digests;

/// <summary>How likely a model obeyed the article instead of summarizing it.</summary>
internal enum Suspicion
{
    /// <summary>The article orders and asks nothing.</summary>
    None,

    /// <summary>It has orders or questions that do not belong to it, or a statement of the draft has nothing to do with it.</summary>
    Possible,

    /// <summary>It addresses a model.</summary>
    Certain,
}

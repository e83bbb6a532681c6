namespace Summarizer.Functions.Feeds;

/// <summary>The log as it was looked at: which parts there are, newest first.</summary>
/// <param name="Version">Grows with every change that was seen, so that what was made of one version can be kept until the next.</param>
/// <param name="FirstLiveDay">Parts of this day and later ones are looked at by the tail; those before it no longer grow.</param>
internal sealed record FeedView(long Version, IReadOnlyList<FeedPart> Parts, DateOnly FirstLiveDay);

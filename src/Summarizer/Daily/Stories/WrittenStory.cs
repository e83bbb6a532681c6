namespace Summarizer.Daily.Stories;

/// <summary>A story and its sentence in the overview.</summary>
/// <param name="Sentence">Its story number is set when the day is composed.</param>
internal sealed record WrittenStory(Story Story, OverviewSentence Sentence);

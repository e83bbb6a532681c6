namespace Summarizer.Daily.Stories;

/// <summary>A story and the sentence that an overview has of it.</summary>
/// <param name="Sentence">The sentence; its story's number is for the day to give.</param>
internal sealed record WrittenStory(Story Story, OverviewSentence Sentence);

using Summarizer.Articles;

namespace Summarizer.Tests.Articles.Formats;

public sealed class SubtitleFormatTests
{
    [Theory]
    [InlineData(
        "WEBVTT - A talk\n\nNOTE made by hand\n\n1\n00:00:01.000 --> 00:00:04.000 align:start\n<v Tom Hale>The town library reopened on Saturday\n\n00:00:04.500 --> 00:00:08.000\n<v Tom Hale>after nine <i>months</i> of repairs.\n\n00:00:20.000 --> 00:00:22.000\n<v Ada Brook>We saved every map.\n"
    )]
    [InlineData(
        "1\n00:00:01,000 --> 00:00:04,000\n<v Tom Hale>The town library reopened on Saturday\n\n2\n00:00:04,500 --> 00:00:08,000\nafter nine {\\i1}months of repairs.\n\n3\n00:00:20,000 --> 00:00:22,000\n<v Ada Brook>We saved every map.\n"
    )]
    public void Cues_AreJoinedIntoSentences(string text) =>
        Assert.Equal(
            "Tom Hale: The town library reopened on Saturday after nine months of repairs.\nAda Brook: We saved every map.",
            ArticleBuilder.Read(text, name: "talk.vtt").Text
        );

    public static TheoryData<string, string, string> Conventions =>
        new()
        {
            {
                "a line that rolls up",
                Cues(
                    "The harbour council voted",
                    "The harbour council voted\nto rebuild the pier.",
                    "to rebuild the pier.\nWork begins in May."
                ),
                "The harbour council voted to rebuild the pier. Work begins in May."
            },
            {
                "a line that grows",
                Cues("The harbour", "The harbour council", "The harbour council voted today.", "The harbour council voted today."),
                "The harbour council voted today."
            },
            {
                "a rolling line with an empty one above it",
                Cues(
                    " \nThe harbour<00:00:01.500><c> council</c>",
                    "The harbour council\n ",
                    "The harbour council\nvoted<00:00:05.500><c> today.</c>"
                ),
                "The harbour council voted today."
            },
            {
                "words that begin alike",
                Cues("The port", "The portal of the church is open."),
                "The port The portal of the church is open."
            },
            { "a second speaker", Cues("Where were you?\n- At the pier.", "- Why there?"), "Where were you?\nAt the pier.\nWhy there?" },
            { "two speakers", Cues("- Where were you?\n– At the old\npier."), "Where were you?\nAt the old pier." },
            { "captions of a second speaker", Cues("Where were you?\n&gt;&gt; At the pier."), "Where were you?\nAt the pier." },
            { "a dash in a sentence", Cues("The pier is old", "- as she said - and weak."), "The pier is old - as she said - and weak." },
            {
                "no empty lines between the cues",
                "1\n00:00:01,000 --> 00:00:02,000\nThe pier\n2\n00:00:02,000 --> 00:00:03,000\nis old.\n",
                "The pier is old."
            },
        };

    [Theory]
    [MemberData(nameof(Conventions))]
    public void Conventions_OfCaptions_AreKnown(string what, string text, string expected) =>
        Assert.Equal((what, expected), (what, ArticleBuilder.Read(text, name: "a.vtt").Text));

    [Theory]
    [InlineData("0:00\nthe pier is\n0:03\nold and weak.\n0:05\nwe will\n0:08\nbuild it\n0:11\nagain next\n59:59\nyear.\n")]
    [InlineData("0:00 the pier is\n0:03 old and weak.\n0:05 we will\n0:08 build it\n0:11 again next\n1:00:01 year.\n")]
    public void TranscriptOfAVideo_IsReadWithoutTimes(string text) =>
        Assert.Equal("the pier is old and weak. we will build it again next year.", ArticleBuilder.Read(text).Text);

    [Fact]
    public void TimesOfALiveBlog_Stay()
    {
        var text = string.Join("\n\n", Enumerable.Range(10, 8).Select(hour => $"{hour}:15\n\nThe council heard speaker number {hour}."));

        Assert.Contains("12:15", ArticleBuilder.Read(text).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ShortAnswer_CanBeRepeated_AfterABreak() =>
        Assert.Equal(
            "No. No. Never.",
            ArticleBuilder.Read("WEBVTT\n\n00:01.000 --> 00:02.000\nNo.\n\n00:03.000 --> 00:04.000\nNo. Never.\n", name: "a.vtt").Text
        );

    [Fact]
    public void TimesInOtherDigits_AreRefused() =>
        Assert.IsType<ArticleReading.Unreadable>(
            ArticleReader.Read(new Upload("a.vtt", "WEBVTT\n\n٠٠:٠١.٠٠٠ --> ٠٠:٠٢.٠٠٠\nThe pier is closed.\n"u8.ToArray()))
        );

    private static string Cues(params string[] cues) =>
        "WEBVTT\n\n" + string.Join("\n\n", cues.Select((cue, i) => $"00:00:0{i}.000 --> 00:00:0{i + 1}.000\n{cue}"));
}

using EndToEnd.Tests.Support;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Publishing;
using Summarizer.Models;

namespace EndToEnd.Tests.Publishing;

/// <summary>The process ends at each storage call in turn, before or after the call; the event is then delivered again.</summary>
public sealed class CrashTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private const string Id = "news/article.txt";

    public static TheoryData<string, bool> Scenarios()
    {
        var data = new TheoryData<string, bool>();
        foreach (var scenario in Scenario.All)
        {
            data.Add(scenario.Name, false);
            data.Add(scenario.Name, true);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Publish_EndsAsIfItHadNotCrashed_WhenItCrashesAtAnyCall(string name, bool afterTheCall)
    {
        var scenario = Scenario.All.Single(scenario => scenario.Name == name);

        for (var (call, crashed) = (1, true); crashed; call++)
        {
            var account = accounts.Next();
            var calm = new Instance(account, model: scenario.Model);
            await calm.Storage.CreateMissingAsync(default);
            await scenario.ArrangeAsync(calm);
            var policy = new CrashingPolicy(call, afterTheCall);

            await Record.ExceptionAsync(() => scenario.ActAsync(new Instance(account, policy, model: scenario.Model)));
            await scenario.ActAsync(calm);

            await AssertSettledAsync(calm, scenario);
            crashed = policy.HasCrashed;
        }
    }

    private static async Task AssertSettledAsync(Instance instance, Scenario scenario)
    {
        var id = ArticleBuilder.Id(Id);
        var record = await instance.Digests.FindAsync(id, default);
        var (feed, _) = await instance.Feed.ReadAsync(null, 100, default);
        var events = await instance.DrainEventsAsync();

        Assert.Equal(scenario.State, record!.Publication.State);
        Assert.False(record.IsUnfinished);
        Assert.Equal(scenario.Subject, record.Digest is null ? null : Subject(record.Digest.Summary[0].Text));
        Assert.Equal(scenario.Subject is null ? [] : [Id], feed.Select(digest => digest.Id));
        Assert.Equal(Enumerable.Range(1, record.Publication.Revision), events.Select(message => message.Revision).Distinct().Order());
        Assert.Equal(scenario.Refused, record.Digest?.Article.Refused is not null);
        Assert.Equal(scenario.Refused || scenario.State == PublicationState.Rejected, (await instance.ListRejectionsAsync()).Count > 0);
        if (record.Publication.IsTombstone)
            Assert.Empty(await StorageSearch.FindAsync(instance.ConnectionString, Scenario.Subjects));
        Assert.Equal(scenario.Subject is not null, await HasTextAsync(instance));
        if (record.Publication.Retry is not null)
            Assert.NotEqual(0, await instance.CountRequestsAsync());
    }

    private static async Task<bool> HasTextAsync(Instance instance) => await instance.Storage.Texts.GetBlobsAsync().AnyAsync();

    private static string? Subject(string sentence) =>
        Scenario.Subjects.SingleOrDefault(subject => sentence.Contains(subject, StringComparison.Ordinal));

    private sealed record Scenario(
        string Name,
        Func<Instance, Task> ArrangeAsync,
        Func<Instance, Task> ActAsync,
        PublicationState State,
        string? Subject
    )
    {
        public ILanguageModel? Model { get; init; }

        /// <summary>Whether the latest upload is unreadable while an earlier one is published.</summary>
        public bool Refused { get; init; }

        public static readonly string[] Subjects = ["Trabzon", "Makassar"];

        public static readonly Scenario[] All =
        [
            new(
                "a first article",
                i => i.UploadAsync(ArticleBuilder.Id(Id), ArticleBuilder.Text("Trabzon")),
                PublishAsync,
                PublicationState.Published,
                "Trabzon"
            ),
            new(
                "a new text",
                async i => await PublishedThenAsync(i, ArticleBuilder.Text("Makassar")),
                PublishAsync,
                PublicationState.Published,
                "Makassar"
            ),
            new(
                "the same text again",
                async i => await PublishedThenAsync(i, ArticleBuilder.Text("Trabzon")),
                PublishAsync,
                PublicationState.Published,
                "Trabzon"
            ),
            new("an empty article", i => i.UploadAsync(ArticleBuilder.Id(Id), ""), PublishAsync, PublicationState.Rejected, null),
            new(
                "an empty article over a good one",
                async i => await PublishedThenAsync(i, ""),
                PublishAsync,
                PublicationState.Published,
                "Trabzon"
            )
            {
                Refused = true,
            },
            new("a readable article over a refused one", RefusedThenAsync, PublishAsync, PublicationState.Published, "Makassar"),
            new(
                "the same text over a refused one",
                async i => await RefusedThenAsync(i, "Trabzon"),
                PublishAsync,
                PublicationState.Published,
                "Trabzon"
            ),
            new(
                "a retraction of an article that was never read",
                i => i.UploadAsync(ArticleBuilder.Id(Id), ArticleBuilder.Text("Trabzon")),
                RetractAsync,
                PublicationState.Retracted,
                null
            ),
            new("a retraction of what was refused", async i => await RejectedThenAsync(i), RetractAsync, PublicationState.Retracted, null),
            new(
                "an expiry",
                i => PublishedThenAsync(i, ArticleBuilder.Text("Trabzon")),
                i => i.Remover.ExpireAsync(ArticleBuilder.Id(Id), DateTimeOffset.MaxValue, default),
                PublicationState.Expired,
                null
            ),
            new("a good article over an empty one", RejectedThenAsync, PublishAsync, PublicationState.Published, "Trabzon"),
            new("a retraction", i => PublishedThenAsync(i, ArticleBuilder.Text("Trabzon")), RetractAsync, PublicationState.Retracted, null),
            new("an article deleted in storage", DeletedAsync, PublishAsync, PublicationState.Retracted, null),
            new("an article after its retraction", RetractedThenAsync, PublishAsync, PublicationState.Published, "Makassar"),
            new(
                "an article while the model is away",
                i => i.UploadAsync(ArticleBuilder.Id(Id), ArticleBuilder.Text("Trabzon")),
                PublishAsync,
                PublicationState.Published,
                "Trabzon"
            )
            {
                Model = Away,
            },
            new("a retry while the model is away", DeferredAsync, RetryAsync, PublicationState.Published, "Trabzon") { Model = Away },
            new("a retry that the model answers", DeferredAsync, RetryAsync, PublicationState.Published, "Trabzon")
            {
                Model = AnsweringOf("Trabzon"),
            },
        ];

        public override string ToString() => Name;

        private static ScriptedModel Away => ScriptedModel.InTurn(new ModelAnswer.Unavailable(Unavailability.Down));

        private static ScriptedModel AnsweringOf(string subject) =>
            ScriptedModel.InTurn(ScriptedModel.Reply(ScriptedModel.Draft([$"The harbour of {subject} was closed on Monday."])));

        private static async Task DeferredAsync(Instance instance)
        {
            await instance.UploadAsync(ArticleBuilder.Id(Id), ArticleBuilder.Text("Trabzon"));
            await new Instance(instance.ConnectionString, model: Away).Publisher.PublishAsync(
                ArticleBuilder.Id(Id),
                new Trigger.Upload(),
                default
            );
        }

        private static Task RetryAsync(Instance instance) =>
            instance.Publisher.PublishAsync(ArticleBuilder.Id(Id), new Trigger.Retry(2), default);

        private static Task PublishAsync(Instance instance) =>
            instance.Publisher.PublishAsync(ArticleBuilder.Id(Id), new Trigger.Upload(), default);

        private static async Task PublishedThenAsync(Instance instance, string text)
        {
            await instance.UploadAsync(ArticleBuilder.Id(Id), ArticleBuilder.Text("Trabzon"));
            await PublishAsync(instance);
            await instance.UploadAsync(ArticleBuilder.Id(Id), text);
        }

        private static Task<bool> RetractAsync(Instance instance) => instance.Remover.RetractAsync(ArticleBuilder.Id(Id), default);

        private static Task RefusedThenAsync(Instance instance) => RefusedThenAsync(instance, "Makassar");

        private static async Task RefusedThenAsync(Instance instance, string subject)
        {
            await PublishedThenAsync(instance, "");
            await PublishAsync(instance);
            await instance.UploadAsync(ArticleBuilder.Id(Id), ArticleBuilder.Text(subject));
        }

        private static async Task RejectedThenAsync(Instance instance)
        {
            await instance.UploadAsync(ArticleBuilder.Id(Id), "");
            await PublishAsync(instance);
            await instance.UploadAsync(ArticleBuilder.Id(Id), ArticleBuilder.Text("Trabzon"));
        }

        private static async Task DeletedAsync(Instance instance)
        {
            await PublishedThenAsync(instance, ArticleBuilder.Text("Trabzon"));
            await instance.Storage.Articles.DeleteBlobAsync(Id);
        }

        private static async Task RetractedThenAsync(Instance instance)
        {
            await PublishedThenAsync(instance, ArticleBuilder.Text("Trabzon"));
            await instance.Remover.RetractAsync(ArticleBuilder.Id(Id), default);
            await instance.UploadAsync(ArticleBuilder.Id(Id), ArticleBuilder.Text("Makassar"));
        }
    }
}

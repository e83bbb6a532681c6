using System.Text.Json.Nodes;
using Summarizer.Models.Chat;
using TestSupport.Webhooks;

namespace Workbench.Torture;

/// <summary>Compares what the subscriber received with what happened.</summary>
internal static class EventCheck
{
    private const string Created = "digest.created",
        Updated = "digest.updated",
        Retracted = "digest.retracted";

    /// <summary>Finds events that never reached the subscriber.</summary>
    public static IEnumerable<Finding> FindMissing(TortureWorld world, IEnumerable<ShelfArticle> articles)
    {
        var messages = Accepted(world).ToLookup(one => one.Article);
        foreach (var article in articles)
        {
            var events = messages[article.Name].ToList();
            var retracted = events.Where(one => one.Type == Retracted).Select(one => one.Revision).DefaultIfEmpty().Max();
            foreach (var revision in article.Seen.Where(revision => revision > retracted && !events.Any(one => one.Revision == revision)))
                yield return new Finding(Harm.Lost, article.Name, $"no event for revision {revision}");
            foreach (
                var revision in article.Retractions.Where(revision => !events.Any(one => one.Type == Retracted && one.Revision >= revision))
            )
                yield return new Finding(Harm.Lost, article.Name, $"no event for the retraction of revision {revision}");
        }
    }

    /// <summary>Finds events that arrived under two ids, and ids used for two events.</summary>
    public static void FindDoubled(TortureWorld world)
    {
        var messages = Accepted(world).Distinct().ToList();
        foreach (var one in messages.GroupBy(one => (one.Type, one.Article, one.Revision)).Where(group => group.Count() > 1))
            world.Findings.Add(Harm.Doubled, one.Key.Article, $"{one.Key.Type} {one.Key.Revision} arrived under {one.Count()} ids");
        foreach (var one in messages.GroupBy(one => one.Id).Where(group => group.Count() > 1))
            world.Findings.Add(Harm.Doubled, one.Key, $"stands for {one.Count()} events");
        foreach (
            var one in messages
                .Where(one => one.Type is Created or Updated)
                .GroupBy(one => (one.Article, one.Revision))
                .Where(group => group.Count() > 1)
        )
            world.Findings.Add(Harm.Doubled, one.Key.Article, $"revision {one.Key.Revision} was both created and updated");
    }

    /// <summary>How many retractions reached the subscriber.</summary>
    public static int CountRetractions(TortureWorld world) => Accepted(world).Count(one => one.Type == Retracted);

    private static IEnumerable<Message> Accepted(TortureWorld world) =>
        from received in world.Receiver.Received
        where received.IsGenuine && received.Reply is ReceiverReply.Status { Code: < 300 }
        let data = JsonNode.Parse(received.Body.Span)!["data"]!
        where data["id"] is not null
        select new Message(received.Type!, (string)data["id"]!, (int)data["revision"]!, received.Id);

    private sealed record Message(string Type, string Article, int Revision, string Id);
}

using Summarizer.Functions.Http;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Webhooks;

/// <summary>Problems with requests about subscriptions.</summary>
internal static class SubscriptionProblems
{
    public static IResult NoSubscription() =>
        Problems.Create(StatusCodes.Status404NotFound, "There is no such subscription", "GET /subscriptions lists them.");

    /// <summary>What is wrong with the members of a body.</summary>
    public static IResult BadFields(params IReadOnlyList<SubscriptionFault> faults) =>
        Results.Problem(
            statusCode: StatusCodes.Status422UnprocessableEntity,
            title: $"Invalid members: {string.Join(", ", faults.Select(fault => fault.Field).Distinct())}",
            detail: string.Join(" ", faults.Select(fault => $"{fault.Field}: {fault.Reason}")),
            extensions: new Dictionary<string, object?>
            {
                ["errors"] = faults
                    .GroupBy(fault => fault.Field)
                    .ToDictionary(field => field.Key, field => field.Select(fault => fault.Reason).ToArray()),
            }
        );
}

using System.Globalization;
using Summarizer.Articles;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Http;

/// <summary>Errors as RFC 9457 problem details: what is wrong and the way out.</summary>
internal static class Problems
{
    public static IResult BadName() => Create(
        StatusCodes.Status400BadRequest,
        "The name cannot be an article's id",
        Rejections.BadName.Remedy);

    public static IResult BadParameter(string name, string remedy) =>
        Create(StatusCodes.Status400BadRequest, $"The parameter {name} is wrong", remedy);

    public static IResult NotFound(string remedy) => Create(StatusCodes.Status404NotFound, "There is no such article", remedy);

    public static IResult ToCome(DateOnly day, PublicUrls urls) => Create(
        StatusCodes.Status404NotFound, "This day has not begun", $"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} is available on the day itself, also at {urls.PathOf("/daily/today.json")}.");

    public static IResult Retracted() => Create(
        StatusCodes.Status410Gone, "The article was retracted", "Its digest and text are gone. Uploading it again makes a new revision.");

    public static IResult Expired() => Results.Problem(
        statusCode: StatusCodes.Status410Gone,
        title: "The article has expired",
        detail: "Its digest and text were erased after the number of days set by Retention__Days. Upload it again for a new revision.",
        extensions: new Dictionary<string, object?> { ["code"] = "expired" });

    public static IResult Rejected(string article, Rejection rejection) => Results.Problem(
        statusCode: StatusCodes.Status422UnprocessableEntity,
        title: rejection.Reason,
        detail: rejection.Remedy,
        extensions: new Dictionary<string, object?> { ["code"] = rejection.Code, ["article"] = article });

    public static IResult NoSubscription() =>
        Create(StatusCodes.Status404NotFound, "There is no such subscription", "GET /subscriptions lists them.");

    /// <summary>What is wrong with the members of a body, by their names.</summary>
    public static IResult BadFields(params IReadOnlyList<SubscriptionFault> faults) => Results.Problem(
        statusCode: StatusCodes.Status422UnprocessableEntity,
        title: $"Not as it should be: {string.Join(", ", faults.Select(fault => fault.Field).Distinct())}",
        detail: string.Join(" ", faults.Select(fault => $"{fault.Field}: {fault.Reason}")),
        extensions: new Dictionary<string, object?>
        {
            ["errors"] = faults.GroupBy(fault => fault.Field).ToDictionary(field => field.Key, field => field.Select(fault => fault.Reason).ToArray()),
        });

    public static IResult Create(int status, string title, string detail) => Results.Problem(statusCode: status, title: title, detail: detail);
}

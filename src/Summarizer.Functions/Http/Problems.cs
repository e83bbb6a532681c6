namespace Summarizer.Functions.Http;

/// <summary>Errors as RFC 9457 problem details: what is wrong and how to fix it.</summary>
internal static class Problems
{
    public static IResult BadParameter(string name, string remedy) =>
        Create(StatusCodes.Status400BadRequest, $"The parameter {name} is invalid", remedy);

    public static IResult Create(int status, string title, string detail) =>
        Results.Problem(statusCode: status, title: title, detail: detail);
}

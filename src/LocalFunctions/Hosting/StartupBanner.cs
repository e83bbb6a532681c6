using LocalFunctions.Discovery;
using LocalFunctions.Emulator;
using LocalFunctions.Http;
using Microsoft.AspNetCore.Hosting.Server;

namespace LocalFunctions.Hosting;

/// <summary>The startup table: every function with its trigger.</summary>
internal sealed class StartupBanner(IReadOnlyList<FunctionEntry> functions, HttpFunctions http, IServer server)
{
    private readonly int _nameWidth = functions.Select(function => function.Name.Length).DefaultIfEmpty(0).Max();

    public string Write(SharedAzurite? azurite)
    {
        string[] lines =
        [
            string.Empty,
            $"{functions.Count} functions at {server.BaseAddress()}",
            string.Empty,
            .. functions
                .OrderBy(function => Rank(function.Trigger))
                .ThenBy(function => function.Name, StringComparer.Ordinal)
                .Select(Describe),
            string.Empty,
            .. azurite is null ? [] : new[] { Describe(azurite) },
            "Ctrl+C stops.",
            string.Empty,
        ];
        return string.Join(Environment.NewLine, lines);
    }

    private string Describe(FunctionEntry function) => $"  {function.Name.PadRight(_nameWidth)}  {Describe(function.Trigger)}";

    private string Describe(Trigger trigger) =>
        trigger switch
        {
            HttpTrigger request =>
                $"{(request.Methods.Count == 0 ? "any" : string.Join(' ', request.Methods))} {server.BaseAddress()}{http.PathOf(request)}",
            BlobTrigger blob => $"blob  {blob.Path}",
            QueueTrigger queue => $"queue {queue.Queue}",
            TimerTrigger timer => $"timer {timer.Schedule.Expression}",
            _ => string.Empty,
        };

    private static string Describe(SharedAzurite azurite) =>
        azurite.HasDefaultPorts
            ? $"Storage: Azurite, for any Azure Storage tool as UseDevelopmentStorage=true; data in {azurite.Folder.Data}"
            : $"Storage: Azurite, blobs on port {azurite.State.BlobPort}, queues on port {azurite.State.QueuePort}; "
                + $"data in {azurite.Folder.Data}";

    private static int Rank(Trigger trigger) =>
        trigger switch
        {
            HttpTrigger => 0,
            BlobTrigger => 1,
            QueueTrigger => 2,
            _ => 3,
        };
}

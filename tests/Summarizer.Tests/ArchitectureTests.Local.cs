namespace Summarizer.Tests;

public sealed partial class ArchitectureTests
{
    /// <summary>Project, folder, and the folders that it may know: only those above it.</summary>
    public static TheoryData<string, string, string[]> LocalRows =>
        new()
        {
            { "LocalFunctions", "Configuration", [] },
            { "LocalFunctions", "Discovery", [] },
            { "LocalFunctions", "Worker", [] },
            { "LocalFunctions", "Storage", ["Discovery"] },
            { "LocalFunctions", "Invocations", ["Configuration", "Discovery", "Worker"] },
            { "LocalFunctions", "Emulator", ["Configuration", "Discovery", "Storage"] },
            { "LocalFunctions", "Http", ["Configuration", "Discovery", "Worker", "Invocations"] },
            { "LocalFunctions", "Timers", ["Discovery", "Storage", "Invocations"] },
            { "LocalFunctions", "Queues", ["Configuration", "Discovery", "Storage", "Invocations", "Emulator"] },
            { "LocalFunctions", "Blobs", ["Configuration", "Discovery", "Storage", "Invocations", "Emulator"] },
            {
                "LocalFunctions",
                "Hosting",
                ["Configuration", "Discovery", "Worker", "Storage", "Invocations", "Emulator", "Http", "Timers", "Queues", "Blobs"]
            },
            {
                "LocalFunctions",
                "OutOfProcess",
                ["Configuration", "Discovery", "Worker", "Storage", "Invocations", "Http", "Queues", "Blobs", "Hosting"]
            },
        };
}

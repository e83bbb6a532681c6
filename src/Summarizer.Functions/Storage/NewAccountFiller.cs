namespace Summarizer.Functions.Storage;

/// <summary>Puts something into an account whose containers were just made. It may run again after a failure.</summary>
internal delegate Task NewAccountFiller(CancellationToken cancellationToken);

using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>
/// The part of a spec file that other files can depend on. Of an endpoint that is little, and stays equal while the rest of
/// it is edited, so that the work of all files together is done again only where it can come out differently.
/// </summary>
/// <param name="NeededMembers">The types whose members the endpoint has to know.</param>
/// <param name="IsIncomplete">Whether the file may declare more than could be read, so that what seems missing may be there.</param>
public sealed record SharedSpec(
    string Path,
    ApiSpec? Api,
    SharedEndpoint? Endpoint,
    EquatableArray<TypeSpec> Types,
    EquatableArray<string> NeededMembers,
    bool IsIncomplete)
{
    /// <summary>Whether the file is there to declare an API, but its name could not be read.</summary>
    public bool HasUnreadApi { get; init; }

    public static SharedSpec Of(SpecFile file) => new(
        file.Path,
        file.Api,
        file.Endpoint is { } endpoint ? SharedEndpoint.Of(endpoint) : null,
        file.Types,
        file.Endpoint is null ? EquatableArray<string>.Empty : Binding.NeededMembers.In(file.Endpoint, file.Types),
        IsUnread(file))
    {
        HasUnreadApi = file.HasUnreadApi || (file.Api is null && SpecPath.IsNamedAsApi(file.Path) && IsUnread(file)),
    };

    /// <summary>The same, without positions but in their order (<see cref="PositionRanks"/>), and of types no more than others need (<see cref="SharedType"/>).</summary>
    /// <param name="last">What it was before the file was edited, which is kept where it is equal.</param>
    internal static SharedSpec Of(SpecFile file, NeededNames needed, SharedSpec? last)
    {
        var whole = Of(file);
        var shared = PositionRanks.Apply(whole with { Types = whole.Types.Select(type => SharedType.Of(type, needed)).ToEquatableArray() });
        return shared.Equals(last) ? last : shared;
    }

    private static bool IsUnread(SpecFile file) =>
        file.HasUnreadTypes || (file.Endpoint is null && file.Diagnostics.Any(diagnostic => !DiagnosticIds.IsAdvice(diagnostic.Id)));
}

using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Reading;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>Reads the schemes of an API. One whose name or address cannot be had is left out.</summary>
internal static class SchemeReader
{
    private const string What = "scheme";

    /// <param name="hasUnread">Whether there are more in the file.</param>
    public static EquatableArray<SchemeSpec> ReadAll(SpecMapping mapping, DiagnosticBag diagnostics, out bool hasUnread)
    {
        var entries = mapping.Find("auth")?.Value is YamlMappingNode ? mapping.Map("auth") : [];
        var schemes = entries.Select(entry => Read(entry, diagnostics)).OfType<SchemeSpec>().ToEquatableArray();
        hasUnread = mapping.IsUnread("auth") || schemes.Count < entries.Count || !mapping.IsWhole;
        return schemes;
    }

    private static SchemeSpec? Read(SpecEntry entry, DiagnosticBag diagnostics)
    {
        var name = entry.Key.ToText();
        if (!HeaderNames.Check(name, diagnostics, What) || !CheckIsNoWord(name, diagnostics) || entry.Value is not YamlMappingNode node)
        {
            return null;
        }

        var mapping = MappingChecker.Check(node, SpecGrammar.RuleOf(Construct.Scheme), entry.Key, diagnostics);
        var scheme = new SchemeSpec(name)
        {
            Header = mapping.Text("header"),
            Query = mapping.Text("query"),
            Cookie = mapping.Text("cookie"),
            Scheme = mapping.Text("scheme"),
            OAuth2 = mapping.Text("oauth2"),
            Token = mapping.Text("token"),
            Scopes = mapping.Texts("scopes"),
            All = mapping.Texts("all"),
        };
        return IsSendable(scheme, diagnostics) && node.IsWhole ? scheme : null;
    }

    // Short of `&`: one mistake does not hide the other.
    private static bool IsSendable(SchemeSpec scheme, DiagnosticBag diagnostics) =>
        (scheme.Header is null || HeaderNames.Check(scheme.Header, diagnostics))
        & (scheme.Cookie is null || HeaderNames.Check(scheme.Cookie, diagnostics, HeaderNames.Cookie))
        & (scheme.Scheme is null || HeaderNames.Check(scheme.Scheme, diagnostics, What))
        & (scheme.OAuth2 is null || CheckAddress(scheme.Token, diagnostics));

    private static bool CheckIsNoWord(Text name, DiagnosticBag diagnostics)
    {
        if (name.Value != AuthWords.None)
        {
            return true;
        }

        diagnostics.Report(DiagnosticIds.SchemeNamedNone, name.Span);
        return false;
    }

    // Whoever can read the secret on its way has it.
    private static bool CheckAddress(Text? address, DiagnosticBag diagnostics)
    {
        if (address is null)
        {
            return false;
        }

        if (TextPatterns.Address.Matches(address.Value)
            && Uri.TryCreate(address.Value, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback)
            && uri.UserInfo.Length == 0)
        {
            return true;
        }

        diagnostics.Report(DiagnosticIds.TokenAddress, address.Span, address.Value);
        return false;
    }
}

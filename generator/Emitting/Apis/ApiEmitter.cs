using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The source files that stand once for an API.</summary>
internal static class ApiEmitter
{
    public static IEnumerable<GeneratedFile> Emit(ApiModel api, ConsumerFacts consumer, CaseClosure closure = default)
    {
        var names = api.Names;
        yield return Emit(names, names.Client, writer => ClientEmitter.Write(writer, api));
        yield return Emit(names, names.Options, writer => OptionsEmitter.Write(writer, api));
        yield return Emit(names, names.Result, writer => WriteResult(writer, api, closure));
        yield return Emit(names, names.Exception, writer => ExceptionEmitter.Write(writer, names));
        yield return Emit(names, names.Endpoint, writer => EndpointBaseEmitter.Write(writer, names));
        if (api.HasClientCredentials)
        {
            yield return Emit(names, names.Credentials, writer => CredentialsEmitter.Write(writer, names));
        }

        if (consumer.HasHttpClientFactory)
        {
            yield return Emit(names, names.Services, writer => ServicesEmitter.Write(writer, names));
        }

        foreach (var file in SupportFiles.OfApi(names))
        {
            yield return file;
        }
    }

    private static GeneratedFile Emit(ApiNames names, string type, Action<CodeWriter> write)
    {
        var writer = FileHeader.Write(new CodeWriter(), names.Namespace);
        write(writer);
        return new GeneratedFile(HintName.Of(names, type), writer.Finish());
    }

    private static void WriteResult(CodeWriter writer, ApiModel api, CaseClosure closure)
    {
        ResultBaseEmitter.Write(writer, api.Names, api.SharedCases);
        foreach (var shared in api.SharedCases)
        {
            SharedCaseEmitter.Write(writer, shared, api.Names);
        }

        foreach (var declaration in api.Declarations)
        {
            DeclarationEmitter.Write(writer, declaration, api.Names, closure);
        }

        LocalTypes.Write(writer, [.. api.Declarations.SelectMany(DeclarationEmitter.TypesIn)], api.Names);
        XmlNameTypes.WriteLocal(writer, api.Declarations);
    }
}

using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>A shared type's source file, with the types that are declared in place inside it.</summary>
internal static class TypeFileEmitter
{
    public static GeneratedFile Emit(TypeFileModel file, CaseClosure closure = default)
    {
        var writer = FileHeader.Write(new CodeWriter(), file.Api.Namespace);
        foreach (var declaration in file.Declarations)
        {
            DeclarationEmitter.Write(writer, declaration, file.Api, closure);
        }

        LocalTypes.Write(writer, [.. file.Declarations.SelectMany(DeclarationEmitter.TypesIn)], file.Api);
        XmlNameTypes.WriteLocal(writer, file.Declarations);
        return new GeneratedFile(HintName.Of(file.Api, file.Name), writer.Finish());
    }
}

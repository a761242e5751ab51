package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import no.klarering.codes.Code;
import no.klarering.codes.CodeBooks;
import no.klarering.codes.CodeListName;
import no.klarering.declaration.DeclarationRegister;
import no.klarering.declaration.DeclarationState;
import no.klarering.risk.Lane;

/** What selection fields offer. */
@Named("choices")
@RequestScoped
public class Choices {

    private CodeBooks codeBooks;
    private DeclarationRegister register;

    public Choices() {}

    @Inject
    public Choices(CodeBooks codeBooks, DeclarationRegister register) {
        this.codeBooks = codeBooks;
        this.register = register;
    }

    public List<Code> offices() {
        return codeBooks.current().list(CodeListName.CUSTOMS_UNIT).values().stream()
                .sorted(Comparator.comparing(Code::code))
                .toList();
    }

    public List<String> declarants() {
        return register.declarants();
    }

    public List<String> lanes() {
        return Arrays.stream(Lane.values()).map(Lane::name).toList();
    }

    public List<String> states() {
        return Arrays.stream(DeclarationState.values()).map(DeclarationState::name).toList();
    }

    /** Countries in the order of their codes. */
    public List<Code> countries() {
        return codeBooks.current().list(CodeListName.COUNTRY).values().stream()
                .sorted(Comparator.comparing(Code::code))
                .toList();
    }
}

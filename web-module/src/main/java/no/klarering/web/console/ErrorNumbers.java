package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.klarering.codes.Explanation;
import no.klarering.codes.Explanations;

/** Explains an error number, syntax code, warning or reason. */
@Named("numbers")
@RequestScoped
public class ErrorNumbers {

    private String asked = "";
    private Optional<Explanation> found = Optional.empty();

    public ErrorNumbers() {}

    @Inject
    public ErrorNumbers(HttpServletRequest request, Explanations explanations) {
        asked = Optional.ofNullable(request.getParameter("code")).orElse("").strip();
        found = Optional.of(asked).filter(a -> !a.isEmpty()).map(explanations::of);
    }

    public String asked() {
        return asked;
    }

    public boolean answered() {
        return found.isPresent();
    }

    public Explanation found() {
        return found.orElseThrow();
    }
}

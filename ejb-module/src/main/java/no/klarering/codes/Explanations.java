package no.klarering.codes;

import java.util.List;
import no.klarering.kernel.Problem;
import no.klarering.kernel.Text;

/**
 * The texts of error numbers, syntax codes, warnings and reason codes, in both languages, from
 * {@code config/data/errors}.
 */
public interface Explanations {

    /**
     * @param code an error number, a warning code, {@code 0085:} and a syntax code, or a reason
     *     code. Unknown codes get a text that says just that.
     */
    Explanation of(String code);

    /** The meaning with the problem's values filled into its placeholders. */
    Text tell(Problem problem);

    /** The place in plain words, such as "line 2, box 33 (segment 26)". */
    Text place(Problem problem);

    /**
     * Reason codes an officer can choose for an action ({@code RELEASE}, {@code REFUSE}, {@code
     * NEW_VERSION}, {@code DOCUMENTS}).
     */
    List<Explanation> reasonsFor(String action);
}

package no.klarering.house.seeded.edi;

import jakarta.faces.context.FacesContext;
import javax.annotation.processing.Messager;

/** A route that knows a page, and a package of the old names. */
public record RouteWithFaces(FacesContext faces, Messager messager) {}

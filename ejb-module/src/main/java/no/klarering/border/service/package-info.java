/** Services of the border. */
package no.klarering.border.service;
